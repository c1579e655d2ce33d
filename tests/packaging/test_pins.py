"""The pinned packages: hashes, no addresses, nothing forgotten, every system covered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from devkit import environment, lock, pinned
from devkit.checkout import Checkout, SetupProblem

ROOT = Path(__file__).resolve().parents[2]
CHECKOUT = Checkout(ROOT)
HASH = "--hash=sha256:" + "0" * 64
KINDS = ("", "dev", "interop")


class TestPins:
    @pytest.mark.parametrize("kind", KINDS)
    def test_every_package_has_a_hash(self, kind: str) -> None:
        text = CHECKOUT.constraints(kind).read_text(encoding="utf-8")
        assert len(pinned.pins(text)) >= 10
        assert pinned.unhashed(text) == []

    @pytest.mark.parametrize("kind", KINDS)
    def test_no_addresses_and_no_index(self, kind: str) -> None:
        text = CHECKOUT.constraints(kind).read_text(encoding="utf-8")
        assert text.startswith(lock.HEADER)
        assert "://" not in text
        options = [line for line in text.splitlines() if line.startswith("-")]
        assert options == []

    def test_everything_the_project_names_is_pinned(self) -> None:
        assert pinned.missing_pins(CHECKOUT.pyproject, CHECKOUT.constraints()) == []
        assert pinned.missing_pins(CHECKOUT.pyproject, CHECKOUT.constraints("dev"), ["dev"]) == []
        assert "khal" in pinned.pins(CHECKOUT.constraints("interop").read_text(encoding="utf-8"))

    def test_development_uses_the_versions_the_program_is_released_with(self) -> None:
        program, development = (
            pinned.pins(CHECKOUT.constraints(kind).read_text(encoding="utf-8")) for kind in ("", "dev")
        )
        assert program.items() <= development.items()

    @pytest.mark.parametrize(
        ("package", "marker"),
        [("secretstorage", "sys_platform == 'linux'"), ("pywin32-ctypes", "sys_platform == 'win32'")],
    )
    def test_each_system_has_its_keyring(self, package: str, marker: str) -> None:
        lines = CHECKOUT.constraints().read_text(encoding="utf-8").splitlines()
        (line,) = (line for line in lines if line.startswith(f"{package}=="))
        assert marker in line

    def test_reading_names_and_pins(self) -> None:
        text = f"# note\nArgon2.CFFI==25.1 ; x < '3' \\\n    {HASH}\n    # via a==b\nb==2\n"
        assert pinned.pins(text) == {"argon2-cffi": "25.1", "b": "2"}
        assert pinned.unhashed(text) == ["b"]
        assert pinned.normal_name("Jinja2[x]>=3") == "jinja2"

    def test_a_name_without_a_pin_is_refused_with_the_way_out(self, tmp_path: Path) -> None:
        (tmp_path / "packaging").mkdir()
        (tmp_path / "packaging" / "constraints-dev.txt").write_text(f"a==1 {HASH}\n", encoding="utf-8")
        described = '[project]\ndependencies = ["A>=1", "New_Thing"]\n[dependency-groups]\ndev = ["a"]\n'
        (tmp_path / "pyproject.toml").write_text(described, encoding="utf-8")
        with pytest.raises(SetupProblem, match=r"names new-thing, .* Run: python3 packaging/dev\.py lock"):
            environment.refuse_unpinned(Checkout(tmp_path))

    def test_the_javascript_readers_are_pinned_by_hash(self) -> None:
        folder = ROOT / "packaging" / "interop"
        wanted = json.loads((folder / "package.json").read_text(encoding="utf-8"))["dependencies"]
        text = (folder / "package-lock.json").read_text(encoding="utf-8")
        packages = json.loads(text)["packages"]
        assert packages.pop("")["dependencies"] == wanted
        assert {f"node_modules/{name}": version for name, version in wanted.items()}.items() <= {
            name: described["version"] for name, described in packages.items()
        }.items()
        assert all(described["integrity"].startswith("sha512-") for described in packages.values())
        assert "://" not in text

    def test_the_locker_uses_the_persons_own_index(self) -> None:
        asked = "global.index-url='https://packages.example/simple'\n:env:.cert='/certs.pem'\n"
        assert lock.index_settings(asked, {}) == {
            "UV_DEFAULT_INDEX": "https://packages.example/simple",
            "SSL_CERT_FILE": "/certs.pem",
        }
        assert lock.index_settings(asked, {"UV_DEFAULT_INDEX": "x", "SSL_CERT_FILE": "y"}) == {}

    @pytest.mark.parametrize("kind", KINDS)
    def test_the_locker_covers_every_system(self, kind: str) -> None:
        command = lock.compile_command("uv", kind, "out.txt", ["--upgrade"])
        assert {"--universal", "--generate-hashes", "--no-emit-index-url", "--upgrade"} <= set(command)
