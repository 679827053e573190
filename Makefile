# Two commands do everything: `make site` and `make test`.
# The content and the theme may be your own: make site CONTENT=../our-content OUTPUT=/srv/board

CONTENT ?= content
THEME   ?= theme
OUTPUT  ?= public
SWIFT   ?= swift
GONGKAI  = .build/release/gongkai

# A module may import only what Package.swift says that it depends on: the arrows of the house are enforced.
FLAGS = --explicit-target-dependency-import-check error
# As root, or by sudo where there is one.
ROOT := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

.PHONY: site build test guides lint format bench soak deps test-deps clean

site: build
	$(GONGKAI) build --content $(CONTENT) --theme $(THEME) --output $(OUTPUT)

build: deps
	$(SWIFT) build -c release --product gongkai --static-swift-stdlib $(FLAGS)

test: deps test-deps
	$(SWIFT) build --build-tests $(FLAGS)
	$(SWIFT) test --skip-build

# Writes anew the texts that are made from the code; a test compares them.
guides: deps test-deps
	$(SWIFT) build --build-tests $(FLAGS)
	-GONGKAI_GUIDES=write $(SWIFT) test --skip-build --filter MadeTextTests
	git diff --stat -- docs theme

lint: deps
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(SWIFT) build $(FLAGS)
	Tools/check-law

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

bench: build
	Benchmarks/run $(GONGKAI)
	Benchmarks/print $(GONGKAI)

# Pairs of builds, kills, files of others, forged lists, all rows of the privacy test: what no test has the time for.
soak: build
	Tools/soak $(GONGKAI)
	GONGKAI_PRIVACY=full $(SWIFT) test --filter DisguiseTests

# The C libraries that the package links, installed where they are missing.
deps:
	@$(call install,/usr/include/cmark.h,libcmark-dev)
	@$(call install,/usr/include/yaml.h,libyaml-dev)
	@$(call install,/usr/include/zlib.h,zlib1g-dev)
	@$(call install,/usr/include/mimalloc.h,libmimalloc-dev)
	@$(call install,/usr/include/qrencode.h,libqrencode-dev)

# The peers that tests compare with, and what prints and reads the sheets.
test-deps:
	@$(call install,/usr/bin/cmark,cmark)
	@$(call install,/usr/bin/cmark-gfm,cmark-gfm)
	@$(call install,/usr/bin/chromium,chromium)
	@$(call install,/usr/bin/chromium-headless-shell,chromium-headless-shell)
	@$(call install,/usr/bin/pdfinfo,poppler-utils)
	@$(call install,/usr/bin/zbarimg,zbar-tools)
	@$(call install,/usr/bin/rsvg-convert,librsvg2-bin)
	@$(call install,/usr/bin/fc-list,fontconfig)
	@$(call install,/usr/bin/script,bsdutils)
	@$(call install,/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,fonts-wqy-zenhei)
	@$(call install,/usr/share/fonts/truetype/arphic/uming.ttc,fonts-arphic-uming)
	@$(call install,/usr/share/fonts/truetype/arphic/ukai.ttc,fonts-arphic-ukai)

# $(call install,file,package): installs the Debian package unless the file is there.
define install
[ -e $(1) ] || { $(ROOT) apt-get update -q && $(ROOT) apt-get install -y -q $(2); }
endef

clean:
	rm -rf .build $(OUTPUT)
