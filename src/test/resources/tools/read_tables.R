# Reads every table of a run with readr as docs/use/r.md does, checks it against datapackage.json and
# prints its name and number of rows.
library(readr)

package <- jsonlite::fromJSON("datapackage.json", simplifyVector = FALSE)
types <- c(string = "c", integer = "d", number = "d", boolean = "l", date = "D", datetime = "T")
faults <- character()
tables <- Filter(function(each) each$format == "csv", package$resources)
names(tables) <- vapply(tables, function(each) each$name, "")

frames <- lapply(tables, function(resource) {
  fields <- vapply(resource$schema$fields, function(field) field$type, "")
  read_csv(resource$path, col_types = paste(types[fields], collapse = ""), na = "", progress = FALSE)
})

for (name in names(tables)) {
  frame <- frames[[name]]
  schema <- tables[[name]]$schema
  if (nrow(problems(frame)) > 0) {
    faults <- c(faults, paste(name, "cannot be read as declared"))
  }
  for (field in schema$fields) {
    if (isTRUE(field$constraints$required) && anyNA(frame[[field$name]])) {
      faults <- c(faults, paste0(name, ".", field$name, " lacks values"))
    }
  }
  if (anyDuplicated(frame[unlist(schema$primaryKey)])) {
    faults <- c(faults, paste(name, "repeats a key"))
  }
  for (key in schema$foreignKeys) {
    values <- frame[[key$fields[[1]]]]
    target <- frames[[key$reference$resource]][[key$reference$fields[[1]]]]
    if (!all(values[!is.na(values)] %in% target)) {
      faults <- c(faults, paste0(name, ".", key$fields[[1]], " has orphans"))
    }
  }
  cat(name, nrow(frame), "\n")
}
if (length(faults) > 0) {
  stop(paste(faults, collapse = "\n"))
}
