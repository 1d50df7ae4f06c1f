# Parallax. `make help` lists the targets.
MVN ?= mvn
MVNFLAGS ?= -B -ntp
JAVA ?= java
JAVAFLAGS ?= -XX:+UseTransparentHugePages -XX:+ExitOnOutOfMemoryError
SPEC ?= pipelines/coverage.yaml
ARGS ?=

JAR := target/parallax.jar
SOURCES := pom.xml $(shell find src/main -type f)

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(JAR): $(SOURCES)
	$(MVN) $(MVNFLAGS) -q package -Dmaven.test.skip=true
	@touch $(JAR)

.PHONY: build
build: $(JAR) ## Build the program (target/parallax)

.PHONY: run
run: $(JAR) ## Run the main job on seeds/ (SPEC=file for another job, ARGS for flags)
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) run $(SPEC) $(ARGS)

.PHONY: test
test: ## Run the tests
	$(MVN) $(MVNFLAGS) test

.PHONY: test-flink
test-flink: ## Run the main job on an embedded Flink and compare its tables with the Direct Runner's
	$(MVN) $(MVNFLAGS) test -Pflink

.PHONY: check
check: ## Check the formatting
	$(MVN) $(MVNFLAGS) spotless:check

.PHONY: format
format: ## Format the code
	$(MVN) $(MVNFLAGS) spotless:apply

.PHONY: dictionary
dictionary: $(JAR) ## Write docs/data-dictionary.md anew from the declarations of the tables
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) dictionary --output docs/data-dictionary.md

.PHONY: clean
clean: ## Remove what was built (not output/)
	$(MVN) $(MVNFLAGS) -q clean
