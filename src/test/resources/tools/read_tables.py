"""Reads every table of a run with pandas as docs/use/pandas.md does, checks it against
datapackage.json and prints its name and number of rows."""

import json
import sys

import pandas as pd

TYPES = {"string": "string", "integer": "Int64", "number": "float64", "boolean": "boolean"}
PACKAGE = json.load(open("datapackage.json", encoding="utf-8"))
FAULTS = []


def read(resource):
    fields = resource["schema"]["fields"]
    return pd.read_csv(
        resource["path"],
        dtype={f["name"]: TYPES[f["type"]] for f in fields if f["type"] in TYPES},
        parse_dates=[f["name"] for f in fields if f["type"].startswith("date")],
        keep_default_na=False,
        na_values=[""],
    )


def check(name, frame, resource):
    schema = resource["schema"]
    for field in schema["fields"]:
        column = frame[field["name"]]
        constraints = field.get("constraints", {})
        if field["type"].startswith("date") and column.notna().any():
            if not pd.api.types.is_datetime64_any_dtype(column):
                FAULTS.append(f"{name}.{field['name']} is {column.dtype}")
        if constraints.get("required") and column.isna().any():
            FAULTS.append(f"{name}.{field['name']} lacks values")
        if "enum" in constraints and not column.dropna().isin(constraints["enum"]).all():
            FAULTS.append(f"{name}.{field['name']} has strange values")
        if "minimum" in constraints and (column.dropna() < constraints["minimum"]).any():
            FAULTS.append(f"{name}.{field['name']} is too small")
        if "maximum" in constraints and (column.dropna() > constraints["maximum"]).any():
            FAULTS.append(f"{name}.{field['name']} is too great")
    if frame.duplicated(schema["primaryKey"]).any():
        FAULTS.append(f"{name} repeats a key")


tables = {r["name"]: r for r in PACKAGE["resources"] if r["format"] == "csv"}
frames = {name: read(resource) for name, resource in tables.items()}
for name, resource in tables.items():
    check(name, frames[name], resource)
    for key in resource["schema"].get("foreignKeys", []):
        column = frames[name][key["fields"][0]].dropna()
        target = frames[key["reference"]["resource"]][key["reference"]["fields"][0]]
        if not column.isin(target).all():
            FAULTS.append(f"{name}.{key['fields'][0]} has orphans")
    print(name, len(frames[name]))
sys.exit("\n".join(FAULTS) if FAULTS else 0)
