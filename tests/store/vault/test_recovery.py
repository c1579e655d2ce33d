from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.store.vault import WrongRecoveryCode
from liaison.store.vault.recovery import ALPHABET, new_code, secret_of

CODE = "GJPF-A4H8-CW4M-PPTJ-JEBM-JVDT-R5W2-98Y3"


def test_a_code_is_eight_groups_of_unmistakable_symbols() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 8
        assert set(code) <= set(ALPHABET + "-")
        assert len(secret_of(code)) == 26


def test_the_checksum_is_part_of_the_format() -> None:
    assert secret_of(CODE) == b"GJPFA4H8CW4MPPTJJEBMJVDTR5"


@pytest.mark.parametrize("typed", [CODE.lower(), CODE.replace("-", " "), f" {CODE.replace('-', '')}\n"])
def test_case_and_gaps_do_not_matter(typed: str) -> None:
    assert secret_of(typed) == secret_of(CODE)


def test_look_alikes_are_read_as_meant() -> None:
    code = next(code for code in (new_code() for _ in range(10_000)) if "0" in code and "1" in code)
    assert secret_of(code.replace("0", "O").replace("1", "l")) == secret_of(code)


@given(st.lists(st.tuples(st.integers(0, 31), st.integers(1, 31)), min_size=1, max_size=4, unique_by=lambda p: p[0]))
def test_up_to_four_wrong_symbols_are_always_noticed(slips: list[tuple[int, int]]) -> None:
    symbols = list(CODE.replace("-", ""))
    for place, step in slips:
        symbols[place] = ALPHABET[(ALPHABET.index(symbols[place]) + step) % 32]
    with pytest.raises(WrongRecoveryCode) as caught:
        secret_of("".join(symbols))
    assert caught.value.mistyped


@given(st.text(max_size=60))
def test_anything_else_is_a_typing_error(typed: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        secret_of(typed)
