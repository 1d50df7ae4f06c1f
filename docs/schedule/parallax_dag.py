"""Runs Parallax once a day, the day as run date. Written for Apache Airflow 3."""

from __future__ import annotations

import subprocess
from datetime import datetime, timedelta, timezone

from airflow.exceptions import AirflowException, AirflowFailException
from airflow.sdk import dag, task

PARALLAX = "/opt/parallax/parallax"
FOLDER = "/srv/parallax"

# Trying again would end the same: wrong spec, bad input, a failed check of the tables.
FINAL = {
    2: "the spec or a file it names is wrong, or there is nothing to read",
    3: "too much bad input; see failed/*/csv/fact_rejected.csv",
    4: "a check of the tables failed",
}


def alert(context) -> None:
    """Put here what reaches you: a mail, a call of a web hook."""
    print(f"Parallax failed: {context.get('exception')}")


@dag(
    dag_id="parallax_nightly",
    schedule="15 3 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    catchup=False,
    max_active_runs=1,
    default_args={
        "retries": 2,
        "retry_delay": timedelta(minutes=10),
        "execution_timeout": timedelta(hours=6),
        "on_failure_callback": alert,
    },
)
def parallax_nightly():
    @task
    def run(data_interval_end=None) -> None:
        day = (data_interval_end - timedelta(days=1)).strftime("%Y-%m-%d")
        command = [PARALLAX, "run", "nightly.yaml", "--run-date", day, "--wait", "3600"]
        code = subprocess.run(command, cwd=FOLDER, check=False).returncode
        if code in FINAL:
            raise AirflowFailException(f"exit code {code}: {FINAL[code]}")
        if code != 0:
            raise AirflowException(f"exit code {code}; the run before still stands")

    run()


parallax_nightly()
