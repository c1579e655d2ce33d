"""One run of the command line: from its words to its exit code."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from liaison import __version__
from liaison.model.errors import ExitCode, LiaisonError, NotFoundError, UsageError
from liaison.model.words import tr

from .context import Answer, Context, ReaderGone, Streams, asked_width, terminal_width
from .operations import VaultOps
from .options import Options, split
from .screen import WIDEST, Screen

DEBUG_VARIABLE: Final = "LIAISON_DEBUG"
#: The process ends with this code when a fault of the program itself stopped it.
FAULT: Final = 1
#: The process ends with this code when a person interrupted it (128 + SIGINT).
INTERRUPTED: Final = 130
_TAKES_PATHS: Final = frozenset({"import", "export", "backup", "restore", "brief"})

Wire = Callable[[Options, Streams], VaultOps]


def run(arguments: Sequence[str], streams: Streams, wire: Wire, environment: Mapping[str, str] | None = None) -> int:
    """Do what ``arguments`` ask for; ``wire`` makes the vault's operations. Returns the exit code, raises nothing."""
    environment = os.environ if environment is None else environment
    try:
        try:
            code = _run(arguments, streams, wire, environment)
            streams.stdout.flush()
        except LiaisonError as error:
            if environment.get(DEBUG_VARIABLE):
                _trace(streams)
            _complain(streams, error)
            code = int(error.exit_code)
    except (BrokenPipeError, ReaderGone):
        return _stop_writing(streams)
    except OSError as error:
        _stop_writing(streams)
        reason = tr("The answer could not be written: {reason}.", reason=(error.strerror or str(error)).lower())
        streams.stderr.write(f"liaison: {reason} {tr('Check where it goes to; what was asked for was done.')}\n")
        return ExitCode.ENVIRONMENT
    except KeyboardInterrupt:
        streams.stderr.write(tr("Interrupted; nothing was changed.") + "\n")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last place where a fault can be turned into a sentence
        return _fault(streams, error, environment)
    return code


def _run(arguments: Sequence[str], streams: Streams, wire: Wire, environment: Mapping[str, str]) -> int:
    options, command, words = split(arguments, environment)
    if options.version:
        streams.stdout.write(f"liaison {__version__}\n")
        return ExitCode.DONE
    if options.help:
        from .parser import overview  # noqa: PLC0415 - help only

        streams.stdout.write(overview())
        return ExitCode.DONE
    command = command or "open"
    _refuse_unreadable(command, words)
    from .parser import load, read  # noqa: PLC0415 - argparse is imported when there is something to read

    module = load(command)
    parsed = read(command, module, words)
    if isinstance(parsed, str):
        streams.stdout.write(parsed)
        return ExitCode.DONE
    answer = module.run(Context(options, wire(options, streams), streams), parsed)
    if not answer.silent:
        _write(answer, options, streams, environment)
    return answer.exit_code


def _refuse_unreadable(command: str, words: Sequence[str]) -> None:
    if command not in _TAKES_PATHS and any("\udc80" <= letter <= "\udcff" for word in words for letter in word):
        raise UsageError(tr("What was typed is not readable text."), tr("Use a terminal that writes UTF-8."))


def _write(answer: Answer, options: Options, streams: Streams, environment: Mapping[str, str]) -> None:
    if options.json:
        from .as_json import document  # noqa: PLC0415 - only for programs

        streams.stdout.write(document(answer.data))
        return
    terminal = terminal_width(streams.stdout)
    width = asked_width(environment) or terminal
    is_styled = terminal is not None and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    answer.show(Screen(streams.stdout, width=width or WIDEST, is_terminal=is_styled, whole_tables=width is None))


def _complain(streams: Streams, error: LiaisonError) -> None:
    from .screen import printable  # noqa: PLC0415 - only when something went wrong

    lines = [f"liaison: {error}"]
    if isinstance(error, NotFoundError) and error.candidates:
        lines += [f"  {candidate}" for candidate in error.candidates]
    streams.stderr.write("\n".join(printable(line) for line in lines) + "\n")


def _stop_writing(streams: Streams) -> int:
    """The reader went away, or cannot be written to: say nothing more, not even when Python flushes at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, streams.stdout.fileno())
    os.close(nowhere)
    return ExitCode.DONE


def _fault(streams: Streams, error: Exception, environment: Mapping[str, str]) -> int:
    """A fault of the program: a sentence, and a trace only for those who ask; a trace may hold what was typed."""
    if environment.get(DEBUG_VARIABLE):
        _trace(streams)
    streams.stderr.write(
        tr(
            "liaison: A fault of the program stopped it ({kind}); nothing of this command was saved. "
            "Run it again with {variable}=1 to see where, and report that.",
            kind=type(error).__name__,
            variable=DEBUG_VARIABLE,
        )
        + "\n"
    )
    return FAULT


def _trace(streams: Streams) -> None:
    import traceback  # noqa: PLC0415 - for those who look for a fault

    streams.stderr.write(traceback.format_exc())
