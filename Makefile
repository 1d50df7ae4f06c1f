# Parallax. `make help` lists the targets.
MVN ?= mvn
MVNFLAGS ?= -B -ntp
JAVA ?= java
# As bin/parallax starts a large job.
JAVAFLAGS ?= -XX:+UseTransparentHugePages -XX:FreqInlineSize=80 -XX:InlineSmallCode=800 -XX:MaxInlineLevel=4
SPEC ?= pipelines/coverage.yaml
ARGS ?=

GOLD ?= ../shared/gold
CORPUS ?= ../shared/corpus/allsides-4000.jsonl.gz
# INPUTS: public test files of news databases, which are no part of the project.
INPUTS ?= ../shared/inputs
CASES ?= ../shared/cases
ARTICLES ?= $(GOLD)/polnear-dev.jsonl.gz
FLOOR ?=
GOLDEN := src/test/resources/golden
GOLDEN_TABLES := dim_article dim_sentence dim_story dim_actor dim_source dim_source_alias fact_attribution fact_claim \
	fact_character fact_claim_match fact_credit fact_frame fact_headline fact_label fact_loaded_word fact_narrative fact_omission fact_role fact_text_link \
	fact_wording agg_outlet agg_outlet_frame agg_outlet_source_type agg_story_outlet

JAR := target/parallax.jar
SOURCES := pom.xml $(shell find src/main docs/accuracy -type f)

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(JAR): $(SOURCES)
	$(MVN) $(MVNFLAGS) -q package -Dmaven.test.skip=true
	@touch $(JAR)

# Classes loaded and checked once, by a run over seeds/: every later start takes them from there. Starting works without it too.
CLASSES := target/parallax.jsa

$(CLASSES): $(JAR)
	-$(JAVA) -XX:ArchiveClassesAtExit=$(CLASSES) -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar $(JAR) \
	  run pipelines/coverage.yaml --no-state --output target/classes-archive > target/classes-archive.log 2>&1

.PHONY: build
build: $(CLASSES) ## Build the program (target/parallax.jar) and the archive of its classes

.PHONY: run
run: $(CLASSES) ## Run the main job on seeds/ (SPEC=file for another job, ARGS for flags)
	@echo "Five articles take some seconds; the first run of a build also archives classes."
	JAVA="$(JAVA)" bin/parallax run $(SPEC) $(ARGS)

.PHONY: test
test: ## Run the tests
	$(MVN) $(MVNFLAGS) test

.PHONY: test-flink
test-flink: ## Run the main job on an embedded Flink and compare its tables with the Direct Runner's
	$(MVN) $(MVNFLAGS) test -Pflink

.PHONY: store-test
store-test: ## Run the main job against servers of S3 and HDFS on this machine
	$(MVN) $(MVNFLAGS) test -Ps3 -Dtest='StoreServersTest#theMainJobRunsOnS3'
	$(MVN) $(MVNFLAGS) test -Phdfs -Dtest='StoreServersTest#theMainJobRunsOnHdfs'

.PHONY: cluster-test
cluster-test: ## Run the job on a Flink cluster of several processes, with a worker killed midway
	$(MVN) $(MVNFLAGS) test -Pflink -Dgroups=cluster

target/spark/jars: src/test/spark/pom.xml
	$(MVN) $(MVNFLAGS) -q -f $< dependency:copy-dependencies
	@touch $@

.PHONY: spark-test
spark-test: target/spark/jars ## Run the job on a Spark cluster of several processes, with a worker killed midway
	$(MVN) $(MVNFLAGS) test -Pspark -Dgroups=spark -DexcludedGroups=

.PHONY: mutations
mutations: ## See whether the tests of two rooms notice small changes of their code (target/pit-reports)
	$(MVN) $(MVNFLAGS) -Pmutations test-compile org.pitest:pitest-maven:mutationCoverage

.PHONY: check
check: ## Check the formatting
	$(MVN) $(MVNFLAGS) spotless:check

.PHONY: format
format: ## Format the code
	$(MVN) $(MVNFLAGS) spotless:apply

.PHONY: dictionary
dictionary: $(JAR) ## Write docs/data-dictionary.md, docs/rules.md and docs/issues.md anew from what the code declares
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) dictionary --output docs/data-dictionary.md
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) dictionary --rules --output docs/rules.md
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) dictionary --issues --output docs/issues.md

.PHONY: golden
golden: $(JAR) ## Renew the reviewed tables of the seeds that the tests compare with
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) run pipelines/coverage.yaml --run-date 2026-01-31 --output target/golden
	mkdir -p $(GOLDEN)
	cp $(patsubst %,target/golden/coverage/latest/csv/%.csv,$(GOLDEN_TABLES)) $(GOLDEN)

# DIGEST: where the digests go; compare those of two builds to see whether a change moved a figure.
DIGEST ?= target/tables.digest

.PHONY: digest
digest: $(JAR) ## Write a digest of every table over the seeds and 300 articles of CORPUS (DIGEST=file), to hold two builds against each other
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	rm -rf target/digest
	$(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.TableDigest target/digest $(DIGEST) $(CORPUS) 300

CHROMIUM ?= chromium

.PHONY: picture
picture: $(JAR) ## Take the picture of the seeds' report that the README shows, docs/images/report.png
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) run pipelines/coverage.yaml --run-date 2026-01-31 --output target/picture
	mkdir -p docs/images
	$(CHROMIUM) --headless=new $(if $(filter 0,$(shell id -u)),--no-sandbox) --disable-gpu --hide-scrollbars \
	  --window-size=1280,1225 --screenshot=docs/images/report.png \
	  "file://$$(cd target/picture/coverage/latest && pwd -P)/report.html"

# Texts of GUM's news (CC BY) and of the seeds may be passed on, so their errors are listed too.
GUM := src/test/resources/news/parallax/evaluate/gum-news.jsonl
SPEECH := --acts statement,belief --within-quotations
# Invented texts, so many of each form; of the half "test" only totals are looked at, so no errors are listed.
FORMS := src/test/resources/gold/attribution-forms.jsonl

.PHONY: accuracy
accuracy: $(JAR) ## Score on the gold files in GOLD and write docs/accuracy/
	mkdir -p docs/accuracy target/accuracy
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate attributions --gold $(GOLD)/polnear-dev.jsonl.gz \
	  --predictions target/accuracy/polnear-dev.jsonl --scores docs/accuracy/attributions-polnear-dev.csv \
	  --groups docs/accuracy/attributions-polnear-dev-groups.csv \
	  --reliability docs/accuracy/attributions-polnear-dev-reliability.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate attributions --gold $(GUM) \
	  --predictions target/accuracy/gum-news.jsonl --scores docs/accuracy/attributions-gum-news.csv \
	  --groups docs/accuracy/attributions-gum-news-groups.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate attributions --gold $(GUM) $(SPEECH) \
	  --predictions target/accuracy/gum-news-speech.jsonl \
	  --scores docs/accuracy/attributions-gum-news-speech.csv \
	  --groups docs/accuracy/attributions-gum-news-speech-groups.csv \
	  --articles docs/accuracy/attributions-gum-news-speech-articles.csv \
	  --errors docs/accuracy/attributions-gum-news-speech-errors.csv
	awk 'NR % 2 == 0' $(GUM) > target/accuracy/gum-unread.jsonl
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate attributions --gold target/accuracy/gum-unread.jsonl $(SPEECH) \
	  --predictions target/accuracy/gum-news-unread.jsonl --scores docs/accuracy/attributions-gum-news-unread.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate attributions --gold $(FORMS) --nested \
	  --predictions target/accuracy/attribution-forms.jsonl --scores docs/accuracy/attributions-forms.csv \
	  --groups docs/accuracy/attributions-forms-groups.csv
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	$(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.source.SeedAccuracy docs/accuracy/attributions-seeds.csv docs/accuracy/attributions-seeds-errors.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate sources --coded src/test/resources/gold/sources.csv --texts $(GUM) \
	  --texts $(CORPUS) --actors pipelines/actors.yaml --predictions target/accuracy/sources.csv \
	  --scores docs/accuracy/source-types.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate audit --gold $(GOLD)/markkula-a.jsonl.gz \
	  --actors pipelines/actors.yaml --predictions target/accuracy/audit.csv --scores docs/accuracy/audit-markkula.csv
	if test -d "$(CASES)"; then $(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate cases --cases $(CASES) \
	  --actors pipelines/actors.yaml --predictions target/accuracy/cases.csv --scores docs/accuracy/cases.csv; fi
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate names --coded src/test/resources/gold/source-names.csv --texts $(CORPUS) \
	  --actors pipelines/actors.yaml --predictions target/accuracy/names.csv --scores docs/accuracy/source-names.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate resolution --gold $(GUM) \
	  --predictions target/accuracy/resolution.csv --scores docs/accuracy/resolution-gum-news.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate loaded --gold $(GOLD)/babe.jsonl.gz --folded \
	  --predictions target/accuracy/babe.csv --scores docs/accuracy/loaded-babe.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate labels --gold $(GOLD)/newswcl50.jsonl.gz \
	  --predictions target/accuracy/labels.csv --scores docs/accuracy/labels-newswcl50.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate roles --gold src/test/resources/gold/roles.jsonl --texts $(GUM) \
	  --predictions target/accuracy/roles.jsonl --scores docs/accuracy/roles.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate voice --gold $(GOLD)/basil-docs.jsonl.gz \
	  --predictions target/accuracy/voice.csv --scores docs/accuracy/voice-basil.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate stories --gold $(GOLD)/basil-docs.jsonl.gz --noise $(CORPUS) \
	  --predictions target/accuracy/stories.csv --scores docs/accuracy/stories-basil.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate links --articles $(CORPUS) --count 300 --seed 2 \
	  --predictions target/accuracy/links.csv --scores docs/accuracy/links.csv
	@if test -d "$(INPUTS)"; then $(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate inputs --reference src/test/resources/gold/inputs.jsonl \
	  --input $(INPUTS) --predictions target/accuracy/inputs.jsonl --scores docs/accuracy/inputs.csv; fi
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate contrast --coded src/test/resources/gold/contrast.csv --scores docs/accuracy/contrast.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate characters --gold $(GOLD)/frames-running.jsonl.gz --folded $(if $(MORE),--more $(MORE)) \
	  --predictions target/accuracy/characters.jsonl --scores docs/accuracy/characters-running.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate characters --gold $(GOLD)/nfc.jsonl.gz \
	  --predictions target/accuracy/characters-nfc.jsonl --scores docs/accuracy/characters-nfc.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate frames --codebook pipelines/codebooks/policy-frames.yaml \
	  --gold $(GOLD)/frac-a.jsonl --predictions target/accuracy/frac-a.jsonl --scores docs/accuracy/frames-frac-a.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate frames --codebook pipelines/codebooks/generic-news-frames.yaml \
	  --gold $(GOLD)/nfc.jsonl.gz --predictions target/accuracy/nfc.jsonl --scores docs/accuracy/frames-nfc.csv
	$(JAVA) $(JAVAFLAGS) -jar $(JAR) evaluate frames --codebook pipelines/codebooks/generic-news-frames.yaml \
	  --gold src/test/resources/gold/topic-frames.jsonl --predictions target/accuracy/topic-frames.jsonl --scores docs/accuracy/frames-topics.csv

# Where `make train-attribution` keeps models of the folds, so that it can go on where it was stopped.
WORK ?= target/training
LEARN = $(JAVA) $(JAVAFLAGS) -Xmx4g -cp "target/classes:$$(cat target/classpath.txt)"

.PHONY: train-attribution
train-attribution: ## Learn anew what finds attributions from MARKED (JSON lines), and print cross-validated scores
	@test -n "$(MARKED)" || { echo "Give the marked articles: make train-attribution MARKED=polnear-train.jsonl.gz" >&2; exit 2; }
	@test -r "$(MARKED)" || { echo "There is no file $(MARKED) of marked articles to read." >&2; exit 2; }
	$(MVN) $(MVNFLAGS) -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
	$(LEARN) news.parallax.learn.attribution.TrainAttributions $(MARKED) $(WORK)/out $(WORK)
	cp $(WORK)/out/attribution.model $(WORK)/out/rescorer.model src/main/resources/news/parallax/source/learned/
	cp $(WORK)/out/cues.txt src/main/resources/news/parallax/source/find/
	$(MAKE) model-hashes

.PHONY: folds
folds: ## Score five folds of MARKED, each by models learned from the others, to docs/accuracy/attributions-folds.csv; the shipped models stay
	@test -r "$(MARKED)" || { echo "Give the marked articles: make folds MARKED=polnear-train.jsonl.gz" >&2; exit 2; }
	$(MVN) $(MVNFLAGS) -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
	$(LEARN) news.parallax.learn.attribution.TrainAttributions $(MARKED) $(WORK)/out $(WORK)
	cp $(WORK)/out/scores.csv docs/accuracy/attributions-folds.csv

MODELS := src/main/resources/news/parallax

.PHONY: models
models: ## Learn anew the files of models.yaml whose data are given: PARSED (sentences), MARKED (attributions), LOADED (words), TEXTS (articles; FIELD), CODED and TAUGHT (frames), CODED and MORE (characters)
	$(MVN) $(MVNFLAGS) -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
	mkdir -p $(WORK)/out
	@if test -n "$(PARSED)"; then $(LEARN) news.parallax.learn.syntax.TrainSyntaxModel $(PARSED) $(MODELS)/text/syntax/syntax.model \
	  && $(MAKE) model-hashes; fi
	@if test -n "$(TEXTS)"; then $(LEARN) news.parallax.learn.TrainWordVectors $(TEXTS) $(or $(FIELD),text) $(MODELS)/frame/vector/word-vectors.bin \
	  && $(LEARN) news.parallax.learn.CountStoryTerms $(MODELS)/story/term-frequencies.txt 2000 $(TEXTS) \
	  && $(MAKE) model-hashes; fi
	@if test -n "$(LOADED)"; then $(LEARN) news.parallax.job.Parallax evaluate loaded --gold $(LOADED) --predictions $(WORK)/out/loaded.jsonl \
	  --learn $(MODELS)/frame/loaded/loaded-words.model; fi
	@if test -n "$(CODED)" -a -n "$(TAUGHT)"; then $(LEARN) news.parallax.learn.running.TrainFrames $(CODED) $(TEXTS) $(TAUGHT) $(WORK)/out \
	  pipelines/codebooks/policy-frames.yaml pipelines/codebooks/generic-news-frames.yaml \
	  && cp $(WORK)/out/running-text.model $(MODELS)/frame/model/; fi
	@if test -n "$(CODED)"; then $(LEARN) news.parallax.job.Parallax evaluate characters --gold $(CODED) $(if $(MORE),--more $(MORE)) --predictions $(WORK)/out/characters.jsonl \
	  --learn $(MODELS)/frame/character/characters.model; fi
	@if test -n "$(MARKED)"; then $(MAKE) train-attribution; fi
	$(MAKE) model-hashes
	@echo "No program makes text/grammar/word-classes.txt, learn/running/static-words.model and what TAUGHT holds: see $(MODELS)/models.yaml."

.PHONY: model-hashes
model-hashes: ## Write the hashes of learned files anew into models.yaml
	$(MVN) $(MVNFLAGS) -q compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
	$(LEARN) news.parallax.learn.RenewModelHashes $(MODELS)

# BENCH_SIZES: numbers of articles of CORPUS; BENCH_ROUNDS: how often all is measured in turns, the least counts.
BENCH_SIZES ?= 1000 4000
BENCH_ROUNDS ?= 3
# As bin/parallax starts a job of fewer than some six thousand articles; $(JAVAFLAGS) -XX:+UseParallelGC is how it starts larger ones.
BENCHFLAGS ?= -XX:+UseTransparentHugePages -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

.PHONY: bench
bench: $(JAR) ## Measure the weight of a run over CORPUS: CPU and bytes, to docs/bench/ (CSV and plot; many minutes)
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	$(MVN) $(MVNFLAGS) -q -Pflink dependency:build-classpath -Dmdep.outputFile=target/flink-classpath.txt
	rm -rf target/bench
	FLINK_CLASSPATH="target/test-classes:target/classes:$$(cat target/flink-classpath.txt)" FLINK_FLAGS="$(ENGINE_FLAGS)" \
	$(JAVA) $(BENCHFLAGS) -Xmx3g -Dparallax.bench.rounds=$(BENCH_ROUNDS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.WeightBench pipelines/allsides.yaml $(CORPUS) target/bench docs/bench/weight.csv $(BENCH_SIZES)
	$(JAVA) $(BENCHFLAGS) -Xmx3g -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.ShuffleSizes pipelines/allsides.yaml target/bench/$(firstword $(BENCH_SIZES)).jsonl.gz docs/bench/shuffle.csv

.PHONY: bench-attributions
bench-attributions: $(JAR) ## Time the attribution step on ARTICLES, a Python program FLOOR beside it
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	$(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.AttributionTiming $(ARTICLES) $(FLOOR)

.PHONY: bench-corenlp
bench-corenlp: $(JAR) ## Time the attribution step and CoreNLP's quote annotator on the 24 articles of GUM in one run, to docs/bench/corenlp.csv (fetches CoreNLP, GPL, 460 MB; minutes)
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	$(MVN) $(MVNFLAGS) -q -f src/test/corenlp dependency:copy-dependencies -DoutputDirectory=$(CURDIR)/target/corenlp
	$(JAVA) -XX:+UseTransparentHugePages -Xmx6g -cp "target/corenlp/*:target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.QuoteAnnotatorTiming $(GOLD)/gum-news.jsonl docs/bench/corenlp.csv

.PHONY: bench-frames
bench-frames: $(JAR) ## Time frames and characters on 200 articles of ARTICLES (a file with the usual columns)
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	$(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.FrameTiming $(ARTICLES) 200 pipelines/codebooks/policy-frames.yaml pipelines/codebooks/generic-news-frames.yaml

.PHONY: bench-stories
bench-stories: $(JAR) ## Time how finding stories grows: articles of CORPUS, replicated with words replaced
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	$(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.evaluate.StoryTiming $(CORPUS) 4000 8000 16000

# BENCH_ARTICLES: how many articles the report is made of; those beyond CORPUS are replicated with words exchanged.
BENCH_ARTICLES ?= 10000

.PHONY: bench-report
bench-report: $(JAR) ## Measure the report of BENCH_ARTICLES articles: its size, the time to write it and to open it in Chromium
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	rm -rf target/bench-report
	mkdir -p target/bench-report
	$(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.ReplicatedArticles $(CORPUS) target/bench-report/articles.jsonl.gz $(BENCH_ARTICLES)
	bash -c 'time $(JAVA) $(JAVAFLAGS) -jar $(JAR) run pipelines/allsides.yaml \
	  --input target/bench-report/articles.jsonl.gz --output target/bench-report $(ARGS)'
	$(JAVA) $(JAVAFLAGS) -Xmx128m -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.report.page.ReportTiming target/bench-report/allsides/latest target/bench-report/page

# SCALE: which of the large jobs, and what part of each if the whole is too much: files, jsonl:0.1.
SCALE ?= files jsonl warc
ENGINE_FLAGS = $$(sed -n 's:.*<engine.flags>\(--add-opens.*\)</engine.flags>:\1:p' pom.xml)

.PHONY: bench-scale
bench-scale: ## Make 50,000 files, 2 GB of JSON lines and a WARC of 1 GB of CORPUS and run a job over each on Flink with a heap of 1 GB (SCALE; an hour)
	$(MVN) $(MVNFLAGS) -q -Pflink test-compile dependency:build-classpath -Dmdep.outputFile=target/flink-classpath.txt
	$(JAVA) $(JAVAFLAGS) -Xmx1g -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError $(ENGINE_FLAGS) \
	  -cp "target/test-classes:target/classes:$$(cat target/flink-classpath.txt)" \
	  news.parallax.job.ScaleBench $(CORPUS) target/scale docs/bench/scale.csv flink $(SCALE)

.PHONY: bench-keys
bench-keys: $(JAR) ## Simulate by keys what runs of 4,081, 100,000 and 1,000,000 articles send as one record and tell to all, to docs/bench/simulated.csv
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	$(JAVA) $(JAVAFLAGS) -Xmx3g -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.beam.SimulatedRun docs/bench/simulated.csv 4081 100000 1000000

# NIGHTS: days, articles a day and seed of the simulation.
NIGHTS ?= 30 30 20260101

.PHONY: linear
linear: ## Count the steps of articles of 20, 100 and 500 kB of every kind (some minutes; make test takes some kinds at 20 and 100 kB); each is to grow no faster than its text
	$(MVN) $(MVNFLAGS) test -Dtest=LinearStepsTest -Dparallax.steps.all=true

# CASES: how many articles with heads put together at random, and how many spoilt inputs.
CASES ?= 200000

.PHONY: fuzz
fuzz: ## Try CASES spoilt heads, lines, words, texts and inputs, then permute heads among the articles of CORPUS and GOLD (many minutes)
	$(MVN) $(MVNFLAGS) test -Dtest='Mutated*Test' -Dparallax.fuzz.cases=$(CASES)
	$(MVN) $(MVNFLAGS) -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	@if test -r "$(CORPUS)"; then $(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.fuzz.PermutedHeads 50000 20 $(CORPUS) $(wildcard $(GOLD)/*.jsonl $(GOLD)/*.jsonl.gz); else echo "No CORPUS to permute heads of."; fi

.PHONY: nightly
nightly: ## Simulate a month of nightly runs over CORPUS with late articles and kills (some minutes)
	$(MVN) $(MVNFLAGS) -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath.txt
	rm -rf target/nightly
	$(JAVA) $(JAVAFLAGS) -cp "target/test-classes:target/classes:$$(cat target/test-classpath.txt)" \
	  news.parallax.job.NightlySimulation $(CORPUS) target/nightly $(NIGHTS)

.PHONY: clean
clean: ## Remove what was built (not output/)
	$(MVN) $(MVNFLAGS) -q clean
