<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Liaison</name>
    <message>
        <location filename="../../desktop/liaison/app/desktop.py"/>
        <source>The window needs more of this system; on Debian: {install}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>A passphrase for the new vault: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>New passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Once more: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Others can read {path}; make it private: chmod 600 {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Passphrase or recovery code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>The passphrase file {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Write it in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>{name} holds no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>{name} is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/brief.py"/>
        <source>See them all with: liaison clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/brief.py"/>
        <source>There is no such client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/brief.py"/>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/calls.py"/>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/calls.py"/>
        <source>invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/moment.py"/>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/moment.py"/>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/people.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/promises.py"/>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/promises.py"/>
        <source>slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/registers.py"/>
        <source>news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Give the text of the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Name the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Nobody here is called {name}. Left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Not recorded, because the note names no client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Only a note can stand without a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Recorded a {kind} with {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>There is nothing to write down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Who is {name}? Left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Wrote a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Wrote a note about {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_heads.py"/>
        <source>Pinned {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_heads.py"/>
        <source>Unpinned {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>A promise cannot be closed in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Added the promise “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Dropped: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Due on {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>File it first: liaison unfiled {id} CLIENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Give it a first date instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Give the new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Give today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Open it again first, or undo the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Opened again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>See them with: liaison trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Slip it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Slipped: {what}, from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>There is no such promise, or it is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” has a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” has no date to slip from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” is due on that day already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” waits for a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>turns {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{client}, renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{client}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{client}, {what} live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{n} day to renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{n} days to renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{person}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{person}’s birthday, {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{person}’s last day, {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/defaults.py"/>
        <source>Promoter answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/defaults.py"/>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>An attachment comes with its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>It has: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>Perhaps {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>See `liaison fields` for what can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>There is no kind of record called {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>Where a record came from is kept by the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>Write more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>`liaison fields` lists the kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>{kind} has no field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>“{name}” could be {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/references.py"/>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>A reason goes with another date of the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>A slip needs: commitment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Give the new date too, as in due_on=friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Leave out the reason and when they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Name the promise that moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>“{what}” gets its first date, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>“{what}” is closed, so its date stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Add one, as in “{text} 14:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Shorten it; a note holds as much as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in $4,200 a minute or 1100 orders a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 15 Nov to 6 Jan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 2026-11-27, “friday”, “3 Dec” or “in two weeks”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 4200 USD or $4,200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 4200 USD, $4,200 or 1100 orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 4200 or 23.80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in {"name": "..."}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write them as in mon-fri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name} has {n} characters, more than {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name} is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” are not weekdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” has no currency that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” has no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is none of the words that are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a date that is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” says no currency and no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>A reason and when they were told go with a change of the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Added the {kind} “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Changed the {kind} “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Give at least one FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Leave them out, or use `slip`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Name one as in Europe/London or America/Chicago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Nothing was said to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Restore it first: liaison trash restore {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Say it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>There is no time zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>This {kind} is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Write something there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>`liaison fields {kind}` lists what it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{field} cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{field} is said twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{kind} belongs to a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{kind} needs: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/calendar.py"/>
        <source>We owe it to {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/calendar.py"/>
        <source>{who} owes it to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>Give the name of a file, or - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>{path} is a pipe or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source> on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Its id names it still: {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Make one with: liaison note CLIENT "We: send the report by Friday"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Name a day from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Take in what you have with `liaison import FILE...`, or type one: liaison add client NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>There is no client yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>There is no promise yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>records in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>{day} is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>“{what}” is not open any more: {status}{on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>{kind} “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>Address: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>Website: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>as a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>as a prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>its client, {name}, is in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>learned {domains}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>more than one client could be “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>Categories: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>Role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>Title: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>another copy counts: line {line} of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contacts.py"/>
        <source>Bringing in contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>the title names {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>unfiled: no client could be told from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{client}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{domain} is {client}'s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{names} are invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{name} is invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>Imported {what}: {added} added, {updated} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>{n} file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meeting_values.py"/>
        <source>Meeting without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meeting_values.py"/>
        <source>changed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meeting_values.py"/>
        <source>details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meeting_values.py"/>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>Bringing in meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>Export a part of the calendar and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>The meetings of {file} take place more often than any real ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>a review that was exported from Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>another meeting of the record has the same UID: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>as an earlier version of it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>nothing that is kept here changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>older than what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>Manager: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>at {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>has an address at the agency itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>left {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>one of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>without a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Change what is recorded instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Confirm it in the record first, or write a note of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>File it under a client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Nothing to record of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Record it once it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Recorded “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting belongs to no client yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>There is no such meeting on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>This meeting is recorded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/report.py"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>another person of this name is at the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>more than one person could be meant: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>shares an address with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>the same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>the same name at the same client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>Give a calendar (.ics), contact cards (.vcf), a table (.csv, .tsv) or a record (.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>Photos and logos are not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>These columns were not read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>{file} is of no kind that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>Bringing in promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>To-do without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>it does not say what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>it is closed here, so its date stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>moved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Bringing in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Checking the rules of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Update Liaison and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>it has records of an unknown kind {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>it refers to a {kind} that is not there ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>its history was left out: this record has one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>its journal is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>its rows do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>line {line}, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>the files that are attached are not part of this format; a backup holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>this record has that setting already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>{file} was written by a newer version of Liaison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>{where}a {kind}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>a {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>an {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>off-boarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>post-mortem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>stay-or-part worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>who feels a stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>{kind} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>There is no record called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>There is nothing called “{text}” among the {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>Write more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>Write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>unfiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>“{text}” could be {count} of the {noun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>“{text}” is the end of {count} record ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/people.py"/>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/people.py"/>
        <source>signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/people.py"/>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>about {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>from {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>no reading yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>target {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>unknown, no case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>{figure} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>{share} %, {kept} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>every {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>last on {day}, {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>no contact recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{n} day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{said}; agreed {rhythm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{said}; no rhythm agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>open for {n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>open for {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>{days}, answer due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>{days}, answered, not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>in {n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>no renewal date recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} promise of ours is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} promises of ours are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} strained contact about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} strained contacts about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{person} leaves {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No goals recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No people recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No point of contact marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No renewal date recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No rhythm of contact agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No stakes recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No working agreement recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>Why they hired us is not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sample/loader.py"/>
        <source>Created the sample agency {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sample/loader.py"/>
        <source>Make another vault for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sample/loader.py"/>
        <source>The sample agency needs an empty record, and this one has clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/setting_up.py"/>
        <source>Introduced the user and the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/today.py"/>
        <source>They owe: {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/today.py"/>
        <source>We owe: {what}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/today.py"/>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>A slip stays with its promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>It belongs to the {kind} “{label}”, which is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Move the promise again, or put it in the trash as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Moved to the trash: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Restore that first: liaison trash restore {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Restored: {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>`liaison trash` lists what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>“{label}” is in the trash already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>“{label}” is not in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>Filed {what} under {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>Filed “{title}” under {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>See what waits with: liaison unfiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>There is no such meeting, to-do or client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>What you want to file, or the client, is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>filed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>meetings and to-dos that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>the title resembles {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>{domain} looks like {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>{n} meeting or to-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>{n} meetings and to-dos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/assembly.py"/>
        <source>The date in {name} is not one and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/assembly.py"/>
        <source>There are more changed occurrences than any real meeting has; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/assembly.py"/>
        <source>This copy was left out: the one on line {line} has the same UID and counts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>It has no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>Its start is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>The duration of this event makes no sense and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>The end of this event is not a date and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>The line with {name} cannot be understood and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>There are more attendees than any real meeting has; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This event ends before it begins; the end was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This event was left out. It has more than one start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This event was left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This line is not part of any value and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This {what} was left out. It changes an occurrence whose date is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This {what} was left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>to-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>An END line without its BEGIN was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>An entry outside of any calendar was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>Export a shorter span of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>Export the calendar again as iCalendar (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>It has more lines than any real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>It has no END line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>Its parts are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>One of its parts has no END line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>The calendar has no END line; the file may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>The text is not UTF-8 as the standard asks; it was read as Western European (Latin-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>This calendar has more entries than Liaison reads in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>This is not a calendar file: it has no BEGIN:VCALENDAR line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>This line is longer than any real one and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>A journal entry was left out: Liaison keeps its own notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>A time zone was left out. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>An entry of a kind Liaison does not know was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>Export a shorter span of time and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>Free and busy times were left out: they name no meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>This calendar is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>This event has no UID; one was made from its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>This to-do has no UID; one was made from its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>{n} more problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>{n} more problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The list of dates is longer than any real one; only the first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The meeting has more rules of repetition than any real one; only its first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The meeting is said to repeat more than 10,000 times; it was taken to have no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The repetition ends before it begins; only the first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The end of the repetition is not a date; only the first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The interval of the repetition makes no sense; only the first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The meeting is said to repeat zero times; only its first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The meeting repeats more often than daily; only its first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The meeting repeats too many times a day; only its first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The rule of repetition cannot be understood; only the first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The rule of repetition is longer than the standard allows; only the first time was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/zones.py"/>
        <source>The time zone “{zone}” is not known; its times were read as {default}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>Export the contacts as vCard (.vcf) or as a table (.csv) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>Here and elsewhere the text is not UTF-8; it was read as {name}, a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>Split it into smaller files and import each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The card has no name and no way to reach anyone; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The card is a {kind}, not a person; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The line is too long and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The text is not, or not wholly, in the character set {name} that the card names; it was read as well as it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>{file} has more than {n} contact cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>{file} is larger than 64 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>{file} is not a file of contact cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/briefing_html.py"/>
        <source>page 1 of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/plain.py"/>
        <source>Drawn {day} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/plain.py"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>Export the record again and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>Give a file that was written by liaison export json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>Restore a backup of the vault instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>a number in it is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>a record of kind {kind} has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>a text in it has half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it has a part {name} that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it has no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it has too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>its head is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>its version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>line {line} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>the id {id} stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>the records of kind {kind} are not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>{file} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>{file} is larger than 1 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>{file} is not a record of Liaison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>Give a mapping file, a JSON object that says what each column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>One may map to: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>The columns of {file} are not known: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>The mapping names a column that {file} does not have: {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>The mapping names a field that there is not: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>To move a record, use `liaison export json` and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>Write a JSON object from column to field, such as {"Customer": "organisation", "Mail": "email"}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>{file} is a table of {what} that Liaison wrote; such tables are not read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>{file} is not a mapping of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>{what}. One may map to: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>A cell of this row is too long; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>A date cannot be understood, or in two ways; it was left out. Write it as year-month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>An e-mail address has no @; it was kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>An e-mail address is one inside a mail server and of no use outside; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>The row has no name and no way to reach anyone; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>The time zone is not one that is known; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>A cell of this row is too long; the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>Export the contacts again and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>The file does not say how it is encoded; it was read as {name}, a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>The file holds NUL characters; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>The row has {has} but the table {wanted}; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>has more than {n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>has more than {n} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>is larger than 64 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{file} is not a table that can be read: it is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source> and {n} more are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source> and {n} more is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Get in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Plan the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Point of contact leaves on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Quiet for {n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Quiet for {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Raise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Raise it with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Ring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Tell {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>We owe {what}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>no rhythm is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>no successor named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>your rhythm is {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{name} follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} late deliverable went unmentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} late deliverables went unmentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Agreement {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>No idea is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>No result recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{figure} in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{figure} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{idea}, offered before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{what}, as agreed: kept {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Answered, but {whom} not told yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Concern open since {day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Easy praise, no candid note since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>No candid feedback recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>No candid note since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Nothing recorded that needs care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Praise only, never a candid note: ask {whom} what should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name} is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name} is leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name} leaves on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name}, never: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} slip was let off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} slips were let off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{slips}: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}: ask {whom} what should change, and do not read quiet as contentment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}; answer {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}; meanwhile {fill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{who} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{who} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Bring to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Handle with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>How they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Since you last met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>They owe us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>We owe them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>What is at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Who is on the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Whom to speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>briefing {drawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>drawn from {n} note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>drawn from {n} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>no call on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>no call planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>on {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>{none}, the next one {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>, whether about us is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>; no mood noted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>No mood recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>not about us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>{mood} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>Candid: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>Concern: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>No call, meeting or visit recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>Nothing recorded since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>Thanks: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>They kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>We kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{goal}: {figure} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{text}: from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{told}, {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} moved forward, to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} slipped and came back, to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} slipped and has no date now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} slipped {time}, to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>In their quiet hours: {time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>Nobody is recorded at {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>Outside the hours of {name}: {time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>first time on this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>five others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>four others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>no contact with them recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>not in touch since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>one other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>six others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>speaks for {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>three others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>two others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{names} decide, not on the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{names} decides and is not on the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{n} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a working hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/promises.py"/>
        <source>, slipped {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/promises.py"/>
        <source>Nothing promised is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/promises.py"/>
        <source>Nothing they promised is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>in its season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>in season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>live {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>{thing} goes live {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>{thing} {event} costs {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/dates.py"/>
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/dates.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>Who {name} is, on whose behalf this is, was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” could not be read as a date. When is it due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” is {day}, which is past. When is it due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was not recorded. Give it a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was read as {day}, which is past. Was {other} meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was read as {day}. Was {other} meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was read as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/grammar.py"/>
        <source>{what} (also {names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say it in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say what they promised, who and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say what we promised, to whom and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say who is introduced to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/lateness.py"/>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Add another one for the other client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Change its label instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Change that place, or give the day it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Choose one of the same client, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Give another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Other records of its client refer to this {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Restore it from the trash: liaison trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>That influence is written down already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>The agreement has a clause {number} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>The person has a place at this client at that time already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>The {kind} belongs to another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>There is a setting “{key}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A birthday has a day and a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A closed promise has the date it was closed on, an open one has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A concern is answered before the person is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A concern is open until the person has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A cost is an amount in one currency or in one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A decision has its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A judgement has its day, and that day a judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A meeting cannot end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A meeting starts at a time or on a whole day, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A promise with a date keeps the one it was first promised for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A promoter answer has a score, and nothing else has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A reset that was agreed has the day it was agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A reset that was evaluated has the day of it, and no other has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A review is skipped with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A review that was held has the day of it, and no other has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A score is from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A season has its first and its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A sign is put off with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A slip moves a promise to another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A step belongs to one plan, a handover or an ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>An invitee is one of them or one of us, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>An open promise has no mark yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Either one of them or one of us took part, not both in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Feedback and thanks are given or received: say which as direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Nobody influences themselves: choose two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Nobody reports to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Overtime is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Reviews are at least a day apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>That colleague is written down already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>That person is written down already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The day of a birthday is from 1 to 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The file of an attachment is known by its whole digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The minutes of a call are not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The month of a birthday is from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The number of a clause is 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The rank of a channel is 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The rhythm of contact is at least a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The rounds of feedback are not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The size of a file is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The threshold of a clause has a unit, and a unit a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The year of a birthday goes with its day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>There is a setting of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>This would refer to a record that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Whether a mood was about us goes with the mood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Who let a promise off goes with its being let off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A clause needs a threshold above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A concern is heard, then answered, then told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A reporting line stays within one client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A reporting line would lead back to where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A reset is agreed once goals, our change, our request, the time frame and the summary are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A {kind} needs a {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>An influence stays within one client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Choose someone of the same client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Choose someone who does not report to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Choose two people of the same client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the day or the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the order of the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Fill in the missing step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>First take the mark off the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Give digits from 0 for Monday to 6 for Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Give the day it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Give the day they were told as told_on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Rank every channel once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The birthday of {name} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The channels of a person are ranked 1, 2, 3 without gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The working days of {name} are not weekdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The working hours of {name} end before they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Two colleagues cannot both be you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Use the ISO code, such as USD, EUR or GBP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Write month and day, such as 11-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>{code} is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>{day} is not a day of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise cannot be closed before it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise due at a time is due on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise moves to another date only as a slip that keeps the old date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise that has a client keeps one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A slip goes with the move of its promise to another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A slip keeps the date it moved the promise to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A slip keeps the old date and its promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give a later day, or correct the day it was asked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the date too, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the date, or open the promise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the first date too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the same date twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Letting a promise off says who did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Name another client, or put the promise in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Name one of them or of us, or write a note about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Slip the promise instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Slip the promise instead; the old date is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Slip the promise with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>The date first promised is the first date a promise has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>The date first promised never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Undo it, or slip the promise again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Undo the slip instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>A goal that was reached or given up has the day of it, an active one has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>Change due_on instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>Give the day as closed_on, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>Give the day as finished_on, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>The date a review was first planned for never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>What is finished has the day it was finished on, what is under way has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>agenda ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>cancelled by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>cancelled by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>contact rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>feedback time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>fight for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>linkedin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>promoter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reply time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>retainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>sceptic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>skype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>strained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>whatsapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>working hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Files of more than {size} MB are not kept in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Keep the file elsewhere and note where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Restore a backup that has it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Restore a backup that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>The attached file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>The attached file is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>Choose another backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>This backup cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>files are missing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>it is damaged or not a backup of Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>its list of files is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>its list of files is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>the file {file} is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>{file} is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>{name} in it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>{place} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/making.py"/>
        <source>its copy has not the same rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/restoring.py"/>
        <source>the record in it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/verifying.py"/>
        <source>a page was changed or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/verifying.py"/>
        <source>a table is not well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>A reference from {kind} to {other} leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>It has not the size that was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>It is not as the journal left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The database says: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The journal has gaps: {n} entries, numbered {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The journal names a {kind}, which is nothing this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The search index does not fit its documents; it can be made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} draft belongs to a record that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} drafts belong to records that are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} file is attached to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} files are attached to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} page of the record was changed or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} pages of the record are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} record is searched wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} records are searched wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>A record has changed since, so this cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>Did again: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>Look at its history and change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>Undid: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/opening.py"/>
        <source>Keep using the earlier version and report this; a backup is in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/opening.py"/>
        <source>The vault could not be brought up to date and was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/opening.py"/>
        <source>its schema has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/record.py"/>
        <source>Correct the values; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/cipher.py"/>
        <source>it is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/cipher.py"/>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>Keyring of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>it was changed by something that does not know the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>A few words in a row are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Add another passphrase or recovery code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Check the disk, then make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Check the name, or name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Check whose it is and its permissions, or whether the disk is mounted read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Close the other Liaison, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Compare it with the printed code, group by group; it has eight groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Free some space, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Give the passphrase instead; it always works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Give the passphrase, then add the keyring again with `liaison slots`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Install Liaison again together with its pinned packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>It may belong to another vault, or a newer code has replaced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Make it first, or name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Make one with `liaison init`, or name another folder with --vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Name a new or empty folder with --vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>No keyring of the operating system answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Open it, or name another folder with --vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Restore the latest backup with `liaison restore`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>SQLite {found} can damage the record; {needed} or newer is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The configured keyring {backend} is not one that Liaison trusts with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The database library on this machine does not encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The disk could not be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The disk is full, so nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The keyring holds no usable key for this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The keyring of the operating system did not answer in time; it is probably locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The keyring of the operating system is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The passphrase is too short: it needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The passphrase is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The record liaison.db is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The recovery code does not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The recovery code has a typing error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault has as many ways to open it as it can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault is already open in process {pid}, since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault is in use by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault is locked and needs its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is already a vault in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is no such way to open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is no vault in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>This is the last way to open the vault without the keyring, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>This vault was written by a newer version of Liaison and was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Try again, or open the vault with the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Type it when asked, or name a file that holds it with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Unlock it, or give the passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Update Liaison, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>`liaison restore FILE --replace` puts a backup in place of this vault and moves the old one aside; what came after the backup is then only in the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>`liaison slots` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>the vault's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>vault.json is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>{folder} is not an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>{place} could not be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>{where} cannot be opened for reading and writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it asks for what no vault needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is cut short or garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is not a vault file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>its checksum does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/page.py"/>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/sheet.py"/>
        <source>Briefing, {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/sheet.py"/>
        <source>Drawn {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/sheet.py"/>
        <source>They owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/sheet.py"/>
        <source>We owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/sections.py"/>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Liaison is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>A passphrase; it encrypts everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Look around with the sample agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Look once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Open without asking on this computer (keyring)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>That is not the last group of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Type its last group to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Type them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Welcome to Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Your recovery code opens Liaison if the passphrase is lost. Print it or write it down now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/chips.py"/>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Already promised: this note joins it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Name the client, so that these lines become records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>We: send Priya the summary by Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/pages.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Colours as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/faults.py"/>
        <source>Something went wrong in Liaison itself ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/faults.py"/>
        <source>What you typed is kept. If it happens again, copy the details and report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/messages.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/messages.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/rail.py"/>
        <source>Liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/rail.py"/>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/rail.py"/>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/top_bar.py"/>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/window.py"/>
        <source>Offline · saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/call_card.py"/>
        <source>Open briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/call_card.py"/>
        <source>Open briefing, {client}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/call_card.py"/>
        <source>and {n} more on the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>Drop this promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>Slip to another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>“{what}” will not be done. It stays in the record as dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>“{what}”, due {day}. The old date is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/dialogs.py"/>
        <source>Give the new date, as in “friday” or “3 Dec”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/dialogs.py"/>
        <source>Whether the other side knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/dialogs.py"/>
        <source>Why it is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/dialogs.py"/>
        <source>Why it slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Before your calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Commitments due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Nobody: no silence, nothing of ours late, nobody leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Nothing in the next three weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Reviews and personal dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Write down a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>No calls today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>No clients yet, so no calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>Nothing due this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>Nothing is promised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>Week {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>{n} entries wait for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>{n} entry waits for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Next 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Stakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>With {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{calls}, all held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{calls}, one is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{calls}, {which} in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} open this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{open}, {late} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/widgets/forms.py"/>
        <source>friday, 27 Nov, in two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/widgets/forms.py"/>
        <source>one, two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/widgets/forms.py"/>
        <source>tomorrow 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/work.py"/>
        <source>Liaison is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/work.py"/>
        <source>Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
