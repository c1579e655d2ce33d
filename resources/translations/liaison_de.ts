<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Liaison</name>
    <message>
        <location filename="../../desktop/liaison/app/desktop.py"/>
        <source>The window needs more of this system; on Debian: {install}</source>
        <translation>Das Fenster braucht mehr von diesem System; unter Debian: {install}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/door.py"/>
        <source>Choose a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/door.py"/>
        <source>Liaison is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/door.py"/>
        <source>No vault was prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/door.py"/>
        <source>Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/places.py"/>
        <source>Check its name and permissions.</source>
        <translation>Prüfen Sie Name und Berechtigungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/places.py"/>
        <source>Others can read {path}; make it private: chmod 600 {path}</source>
        <translation>Andere können {path} lesen; machen Sie die Datei privat: chmod 600 {path}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/places.py"/>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/places.py"/>
        <source>The passphrase file {path} cannot be read.</source>
        <translation>Die Passphrasendatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/places.py"/>
        <source>Write it in the first line.</source>
        <translation>Schreiben Sie sie in die erste Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/places.py"/>
        <source>{name} holds no passphrase.</source>
        <translation>{name} enthält keine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/places.py"/>
        <source>{name} is not UTF-8 text.</source>
        <translation>{name} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>A passphrase for the new vault: </source>
        <translation>Eine Passphrase für den neuen Tresor: </translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>New passphrase: </source>
        <translation>Neue Passphrase: </translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Passphrase or recovery code: </source>
        <translation>Passphrase oder Wiederherstellungscode: </translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>Try again; nothing was changed.</source>
        <translation>Versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/wiring.py"/>
        <source>standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Attach the files in it one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Attached “{name}” to “{record}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Look for it in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>The record to attach it to is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>There is no such file, or it is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>This record is not in a vault, so no files can be kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>“{name}” is not a file.</source>
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
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Changed a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Changed a note about {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Choose another one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Move it to the trash instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Nothing would be left of the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Take a new note for the other client, or move the records to the trash first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>The note was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>There is no such note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>This note is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>What was recorded from this note belongs to its client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>A channel is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Added a channel of {name}: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Added for {name}: never {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Look again, then put them in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Look into the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Ranked the channels of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>This person is not there, or in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Write it as in “email dana@harbor.example”, “Teams first” or “never WhatsApp after 18:00”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>“{text}” is no way to reach somebody.</source>
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
        <location filename="../../desktop/liaison/desk/client_people.py"/>
        <source>A line about a person begins with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_people.py"/>
        <source>Added {name} to {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_people.py"/>
        <source>Name someone who is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_people.py"/>
        <source>Write it as in “Ana Lopez, CFO, ana@x.example”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_people.py"/>
        <source>signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_people.py"/>
        <source>{name} is not there any more.</source>
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
        <location filename="../../desktop/liaison/desk/editing/forms.py"/>
        <source>It may have been undone: redo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/forms.py"/>
        <source>This record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/helping.py"/>
        <source>{amount} for each {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/helping.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
        <location filename="../../desktop/liaison/desk/overview/reading.py"/>
        <source>about {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/people.py"/>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/people.py"/>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Answer on “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Feedback: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Idea: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>On “{what}”: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Our request: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Thanks: {what}</source>
        <translation>Dank: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>“{what}” moved</source>
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
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Added to the map: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Choose someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Connect them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Label that line instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Labelled the line above {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Labelled what {name} influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Moved on the map: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>No longer point of contact: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Point of contact: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Stance not known: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>There is no line to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>This client is not in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>This person is no longer on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Tidied the map up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Undo, or restore them from the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Write the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} influences {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} influences {other} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} is on the map already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} reports to nobody on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} reports to {boss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name}: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{role}, signs off</source>
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
        <translation>Das Datum in {name} ist keines und wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/assembly.py"/>
        <source>There are more changed occurrences than any real meeting has; the rest was left out.</source>
        <translation>Es gibt mehr geänderte Einzeltermine, als ein echter Termin hat; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/assembly.py"/>
        <source>This copy was left out: the one on line {line} has the same UID and counts instead.</source>
        <translation>Diese Kopie wurde weggelassen: Die in Zeile {line} hat dieselbe UID und zählt stattdessen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>It has no start.</source>
        <translation>Es hat keinen Beginn.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>Its start is not a date.</source>
        <translation>Sein Beginn ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>The duration of this event makes no sense and was passed over.</source>
        <translation>Die Dauer dieses Termins ergibt keinen Sinn und wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>The end of this event is not a date and was passed over.</source>
        <translation>Das Ende dieses Termins ist kein Datum und wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>The line with {name} cannot be understood and was passed over.</source>
        <translation>Die Zeile mit {name} ist nicht zu verstehen und wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>There are more attendees than any real meeting has; the rest was left out.</source>
        <translation>Es gibt mehr Teilnehmende, als ein echter Termin hat; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This event ends before it begins; the end was passed over.</source>
        <translation>Dieser Termin endet, bevor er beginnt; das Ende wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This event was left out. It has more than one start.</source>
        <translation>Dieser Termin wurde weggelassen. Er hat mehr als einen Beginn.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This event was left out. {reason}</source>
        <translation>Dieser Termin wurde weggelassen. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This line is not part of any value and was passed over.</source>
        <translation>Diese Zeile gehört zu keinem Wert und wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This {what} was left out. It changes an occurrence whose date is not one.</source>
        <translation>Dieser Eintrag ({what}) wurde weggelassen. Er ändert einen Einzeltermin, dessen Datum keines ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>This {what} was left out. {reason}</source>
        <translation>Dieser Eintrag ({what}) wurde weggelassen. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/entries.py"/>
        <source>to-do</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>An END line without its BEGIN was passed over.</source>
        <translation>Eine END-Zeile ohne ihr BEGIN wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>An entry outside of any calendar was left out.</source>
        <translation>Ein Eintrag außerhalb eines Kalenders wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>Export a shorter span of time.</source>
        <translation>Exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>Export the calendar again as iCalendar (.ics).</source>
        <translation>Exportieren Sie den Kalender noch einmal als iCalendar (.ics).</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>It has more lines than any real one.</source>
        <translation>Er hat mehr Zeilen als ein echter.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>It has no END line.</source>
        <translation>Er hat keine END-Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>Its parts are nested too deeply.</source>
        <translation>Seine Teile sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>One of its parts has no END line.</source>
        <translation>Einem seiner Teile fehlt die END-Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>The calendar has no END line; the file may be incomplete.</source>
        <translation>Dem Kalender fehlt die END-Zeile; die Datei ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>The text is not UTF-8 as the standard asks; it was read as Western European (Latin-1).</source>
        <translation>Der Text ist nicht UTF-8, wie es der Standard verlangt; er wurde als westeuropäisch (Latin-1) gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>This calendar has more entries than Liaison reads in one file.</source>
        <translation>Dieser Kalender hat mehr Einträge, als Liaison aus einer Datei liest.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>This is not a calendar file: it has no BEGIN:VCALENDAR line.</source>
        <translation>Dies ist keine Kalenderdatei: Ihr fehlt die Zeile BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/lines.py"/>
        <source>This line is longer than any real one and was left out.</source>
        <translation>Diese Zeile ist länger als jede echte und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>A journal entry was left out: Liaison keeps its own notes.</source>
        <translation>Ein Journaleintrag wurde weggelassen: Liaison führt seine eigenen Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>A time zone was left out. {reason}</source>
        <translation>Eine Zeitzone wurde weggelassen. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>An entry of a kind Liaison does not know was left out.</source>
        <translation>Ein Eintrag einer Art, die Liaison nicht kennt, wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>Export a shorter span of time and import that.</source>
        <translation>Exportieren Sie einen kürzeren Zeitraum und importieren Sie diesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>Free and busy times were left out: they name no meeting.</source>
        <translation>Frei-/Gebucht-Zeiten wurden weggelassen: Sie nennen keinen Termin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>This calendar is larger than 64 MB.</source>
        <translation>Dieser Kalender ist größer als 64 MB.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>This event has no UID; one was made from its content.</source>
        <translation>Dieser Termin hat keine UID; aus seinem Inhalt wurde eine gebildet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>This to-do has no UID; one was made from its content.</source>
        <translation>Diese Aufgabe hat keine UID; aus ihrem Inhalt wurde eine gebildet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>{n} more problem.</source>
        <translation>{n} weiteres Problem.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/reading.py"/>
        <source>{n} more problems.</source>
        <translation>{n} weitere Probleme.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The list of dates is longer than any real one; only the first time was kept.</source>
        <translation>Die Liste der Daten ist länger als jede echte; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The meeting has more rules of repetition than any real one; only its first time was kept.</source>
        <translation>Der Termin hat mehr Wiederholungsregeln als jeder echte; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The meeting is said to repeat more than 10,000 times; it was taken to have no end.</source>
        <translation>Der Termin soll sich mehr als 10.000-mal wiederholen; er gilt als unbefristet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/repetition.py"/>
        <source>The repetition ends before it begins; only the first time was kept.</source>
        <translation>Die Wiederholung endet, bevor sie beginnt; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The end of the repetition is not a date; only the first time was kept.</source>
        <translation>Das Ende der Wiederholung ist kein Datum; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The interval of the repetition makes no sense; only the first time was kept.</source>
        <translation>Der Abstand der Wiederholung ergibt keinen Sinn; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The meeting is said to repeat zero times; only its first time was kept.</source>
        <translation>Der Termin soll sich nullmal wiederholen; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The meeting repeats more often than daily; only its first time was kept.</source>
        <translation>Der Termin wiederholt sich öfter als täglich; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The meeting repeats too many times a day; only its first time was kept.</source>
        <translation>Der Termin wiederholt sich zu oft am Tag; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The rule of repetition cannot be understood; only the first time was kept.</source>
        <translation>Die Wiederholungsregel ist nicht zu verstehen; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/rules.py"/>
        <source>The rule of repetition is longer than the standard allows; only the first time was kept.</source>
        <translation>Die Wiederholungsregel ist länger, als der Standard erlaubt; nur das erste Mal wurde behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/zones.py"/>
        <source>The time zone “{zone}” is not known; its times were read as {default}.</source>
        <translation>Die Zeitzone „{zone}“ ist nicht bekannt; ihre Zeiten wurden als {default} gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>Export the contacts as vCard (.vcf) or as a table (.csv) and import that.</source>
        <translation>Exportieren Sie die Kontakte als vCard (.vcf) oder als Tabelle (.csv) und importieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>Here and elsewhere the text is not UTF-8; it was read as {name}, a guess.</source>
        <translation>Hier und anderswo ist der Text nicht UTF-8; er wurde als {name} gelesen, eine Vermutung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>Split it into smaller files and import each.</source>
        <translation>Teilen Sie sie in kleinere Dateien und importieren Sie jede.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The card has no name and no way to reach anyone; it was left out.</source>
        <translation>Die Karte hat keinen Namen und keinen Weg, jemanden zu erreichen; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The card is a {kind}, not a person; it was left out.</source>
        <translation>Die Karte ist keine Person, sondern {kind}; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The line is too long and was left out.</source>
        <translation>Die Zeile ist zu lang und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>The text is not, or not wholly, in the character set {name} that the card names; it was read as well as it can be.</source>
        <translation>Der Text ist nicht oder nicht ganz im Zeichensatz {name}, den die Karte nennt; er wurde gelesen, so gut es geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>{file} has more than {n} contact cards.</source>
        <translation>{file} hat mehr als {n} Kontaktkarten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>{file} is larger than 64 MB.</source>
        <translation>{file} ist größer als 64 MB.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/cards/reading.py"/>
        <source>{file} is not a file of contact cards.</source>
        <translation>{file} ist keine Datei mit Kontaktkarten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/briefing_html.py"/>
        <source>page 1 of 1</source>
        <translation>Seite 1 von 1</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/plain.py"/>
        <source>Drawn {day} {year}, {time}</source>
        <translation>Erstellt {day} {year}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/plain.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>Export the record again and import that file.</source>
        <translation>Exportieren Sie den Bestand noch einmal und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>Give a file that was written by liaison export json.</source>
        <translation>Geben Sie eine Datei an, die mit liaison export json geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>Restore a backup of the vault instead.</source>
        <translation>Stellen Sie stattdessen eine Sicherung des Tresors wieder her.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>a number in it is none</source>
        <translation>eine Zahl darin ist keine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>a record of kind {kind} has no id</source>
        <translation>ein Eintrag der Art {kind} hat keine Kennung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>a text in it has half a character</source>
        <translation>ein Text darin enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it has a part {name} that is not known</source>
        <translation>sie hat einen unbekannten Teil {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it has no records</source>
        <translation>sie hat keine Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it has too many rows</source>
        <translation>sie hat zu viele Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>it is not UTF-8</source>
        <translation>sie ist nicht UTF-8</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>its head is incomplete</source>
        <translation>ihr Kopf ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>its version is missing</source>
        <translation>ihre Version fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>line {line} is damaged</source>
        <translation>Zeile {line} ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>the id {id} stands there twice</source>
        <translation>die Kennung {id} steht zweimal darin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>the records of kind {kind} are not a list</source>
        <translation>die Einträge der Art {kind} sind keine Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>{file} cannot be used: {why}.</source>
        <translation>{file} ist nicht zu verwenden: {why}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>{file} is larger than 1 GB.</source>
        <translation>{file} ist größer als 1 GB.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/record_json/reading.py"/>
        <source>{file} is not a record of Liaison.</source>
        <translation>{file} ist kein Bestand von Liaison.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>, such as {example}</source>
        <translation>, etwa {example}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>Give a mapping file, a JSON object that says what each column is</source>
        <translation>Geben Sie eine Zuordnungsdatei an, ein JSON-Objekt, das sagt, was jede Spalte ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>Its columns are: {columns}.</source>
        <translation>Ihre Spalten sind: {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>One may map to: {fields}.</source>
        <translation>Zugeordnet werden kann: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>The columns of {file} are not known: {columns}.</source>
        <translation>Die Spalten von {file} sind nicht bekannt: {columns}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>The mapping names a column that {file} does not have: {column}.</source>
        <translation>Die Zuordnung nennt eine Spalte, die {file} nicht hat: {column}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>The mapping names a field that there is not: {field}.</source>
        <translation>Die Zuordnung nennt ein Feld, das es nicht gibt: {field}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>To move a record, use `liaison export json` and import that file.</source>
        <translation>Um einen Bestand umzuziehen, verwenden Sie `liaison export json` und importieren diese Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>Write a JSON object from column to field, such as {"Customer": "organisation", "Mail": "email"}.</source>
        <translation>Schreiben Sie ein JSON-Objekt von Spalte zu Feld, etwa {"Customer": "organisation", "Mail": "email"}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>{file} is a table of {what} that Liaison wrote; such tables are not read back.</source>
        <translation>{file} ist eine von Liaison geschriebene Tabelle ({what}); solche Tabellen werden nicht wieder eingelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>{file} is not a mapping of columns.</source>
        <translation>{file} ist keine Zuordnung von Spalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/mapping.py"/>
        <source>{what}. One may map to: {fields}.</source>
        <translation>{what}. Zugeordnet werden kann: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>A cell of this row is too long; it was left out.</source>
        <translation>Eine Zelle dieser Zeile ist zu lang; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>A date cannot be understood, or in two ways; it was left out. Write it as year-month-day.</source>
        <translation>Ein Datum ist nicht oder auf zwei Arten zu verstehen; es wurde weggelassen. Schreiben Sie es als Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>An e-mail address has no @; it was kept as written.</source>
        <translation>Eine E-Mail-Adresse hat kein @; sie wurde behalten wie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>An e-mail address is one inside a mail server and of no use outside; it was left out.</source>
        <translation>Eine E-Mail-Adresse gilt nur innerhalb eines Mailservers; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>The row has no name and no way to reach anyone; it was left out.</source>
        <translation>Die Zeile hat keinen Namen und keinen Weg, jemanden zu erreichen; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/reading.py"/>
        <source>The time zone is not one that is known; it was left out.</source>
        <translation>Die Zeitzone ist nicht bekannt; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>A cell of this row is too long; the row was left out.</source>
        <translation>Eine Zelle dieser Zeile ist zu lang; die Zeile wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>Export the contacts again and import that file.</source>
        <translation>Exportieren Sie die Kontakte noch einmal und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>Save it as CSV and import that.</source>
        <translation>Speichern Sie sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>The file does not say how it is encoded; it was read as {name}, a guess.</source>
        <translation>Die Datei nennt ihre Kodierung nicht; sie wurde als {name} gelesen, eine Vermutung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>The file holds NUL characters; they were left out.</source>
        <translation>Die Datei enthält NUL-Zeichen; sie wurden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>The row has {has} but the table {wanted}; it was left out.</source>
        <translation>Die Zeile hat {has}, die Tabelle aber {wanted}; sie wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>has more than {n} columns</source>
        <translation>hat mehr als {n} Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>has more than {n} rows</source>
        <translation>hat mehr als {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>is larger than 64 MB</source>
        <translation>ist größer als 64 MB</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>not text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{file} is not a table that can be read: it is {what}.</source>
        <translation>{file} ist keine lesbare Tabelle, sondern: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} cell</source>
        <translation>{n} Zelle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} cells</source>
        <translation>{n} Zellen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} column</source>
        <translation>{n} Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/tables/sniffing.py"/>
        <source>{n} columns</source>
        <translation>{n} Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source> and {n} more are late</source>
        <translation> und {n} weitere sind überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source> and {n} more is late</source>
        <translation> und {n} weitere ist überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Get in touch</source>
        <translation>Kontakt aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Plan the handover</source>
        <translation>Übergabe planen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Point of contact leaves on {day}</source>
        <translation>Ansprechperson geht am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Quiet for {n} day</source>
        <translation>Seit {n} Tag still</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Quiet for {n} days</source>
        <translation>Seit {n} Tagen still</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Raise it</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Raise it with {name}</source>
        <translation>Mit {name} ansprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Ring {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Tell them</source>
        <translation>Bescheid geben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>Tell {name}</source>
        <translation>{name} Bescheid geben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>We owe {what}, {days}</source>
        <translation>Wir schulden {what}, {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>no rhythm is agreed</source>
        <translation>kein Rhythmus vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>no successor named</source>
        <translation>keine Nachfolge benannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>your rhythm is {n}</source>
        <translation>Ihr Rhythmus ist {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{name} follows</source>
        <translation>{name} folgt nach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} day late</source>
        <translation>{n} Tag überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} days late</source>
        <translation>{n} Tage überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} late deliverable went unmentioned</source>
        <translation>{n} verspätetes Ergebnis blieb unerwähnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/attention.py"/>
        <source>{n} late deliverables went unmentioned</source>
        <translation>{n} verspätete Ergebnisse blieben unerwähnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Agreement {n}</source>
        <translation>Vereinbarung {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>No idea is open</source>
        <translation>Keine Idee ist offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>No result recorded</source>
        <translation>Kein Ergebnis festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{figure} in {month}</source>
        <translation>{figure} im {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{figure} now</source>
        <translation>jetzt {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{idea}, offered before</source>
        <translation>{idea}, schon angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>{what}, as agreed: kept {share}</source>
        <translation>{what}, wie vereinbart: zu {share} eingehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Answered, but {whom} not told yet: {what}</source>
        <translation>Beantwortet, aber {whom} weiß es noch nicht: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Concern open since {day}: {what}</source>
        <translation>Sorge offen seit {day}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Easy praise, no candid note since {day}</source>
        <translation>Leichtes Lob, kein offenes Wort seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>No candid feedback recorded yet</source>
        <translation>Noch kein offenes Feedback festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>No candid note since {day}</source>
        <translation>Kein offenes Wort seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Nothing recorded that needs care</source>
        <translation>Nichts festgehalten, was Vorsicht verlangt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>Praise only, never a candid note: ask {whom} what should change</source>
        <translation>Nur Lob, nie ein offenes Wort: {whom} fragen, was sich ändern soll</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>them</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name} is busy</source>
        <translation>{name} ist ausgelastet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name} is leaving</source>
        <translation>{name} geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name} leaves on {day}</source>
        <translation>{name} geht am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{name}, never: {what}</source>
        <translation>{name}, nie: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} note</source>
        <translation>{n} Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} slip was let off</source>
        <translation>{n} Verschiebung wurde nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{n} slips were let off</source>
        <translation>{n} Verschiebungen wurden nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{slips}: {named}</source>
        <translation>{slips}: {named}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}: ask {whom} what should change, and do not read quiet as contentment</source>
        <translation>{told}: {whom} fragen, was sich ändern soll, und Stille nicht für Zufriedenheit halten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}: {what}</source>
        <translation>{told}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}; answer {late}</source>
        <translation>{told}; Antwort {late}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{told}; meanwhile {fill}</source>
        <translation>{told}; inzwischen {fill}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{who} from {day}</source>
        <translation>{who} ab {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/care.py"/>
        <source>{who} until {day}</source>
        <translation>{who} bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Bring to the table</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Handle with care</source>
        <translation>Mit Vorsicht behandeln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>How they are</source>
        <translation>Wie es ihnen geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Since you last met</source>
        <translation>Seit dem letzten Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>They owe us</source>
        <translation>Sie schulden uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>We owe them</source>
        <translation>Wir schulden ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>What is at stake</source>
        <translation>Was auf dem Spiel steht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Who is on the call</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Whom to speak to</source>
        <translation>Mit wem zu sprechen ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>at {place}</source>
        <translation>Ort: {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>briefing {drawn}</source>
        <translation>Briefing {drawn}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>drawn from {n} note</source>
        <translation>aus {n} Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>drawn from {n} notes</source>
        <translation>aus {n} Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>no call on {day}</source>
        <translation>kein Gespräch am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>no call planned</source>
        <translation>kein Gespräch geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>on {channel}</source>
        <translation>über {channel}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>{none}, the next one {when}</source>
        <translation>{none}, das nächste {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>, whether about us is not known</source>
        <translation>, ob es uns betrifft, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>; no mood noted since</source>
        <translation>; seither keine Stimmung notiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>No mood recorded</source>
        <translation>Keine Stimmung festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>about us</source>
        <translation>betrifft uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>not about us</source>
        <translation>betrifft uns nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/moods.py"/>
        <source>{mood} on {day}</source>
        <translation>{mood} am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>Candid: {what}</source>
        <translation>Offen gesagt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>Concern: {what}</source>
        <translation>Sorge: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>No call, meeting or visit recorded yet</source>
        <translation>Noch kein Anruf, Treffen oder Besuch festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>Nothing recorded since {day}</source>
        <translation>Seit {day} nichts festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>They kept: {what}</source>
        <translation>Sie hielten ein: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>We kept: {what}</source>
        <translation>Wir hielten ein: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{goal}: {figure} now</source>
        <translation>{goal}: jetzt {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{text}: from {before} to {after}</source>
        <translation>{text}: von {before} auf {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{told}, {late}</source>
        <translation>{told}, {late}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} moved forward, to {day}</source>
        <translation>{what} vorgezogen auf {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} slipped and came back, to {day}</source>
        <translation>{what} verschoben und zurückgeholt auf {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} slipped and has no date now</source>
        <translation>{what} verschoben und jetzt ohne Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/news.py"/>
        <source>{what} slipped {time}, to {day}</source>
        <translation>{what} um {time} verschoben auf {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>In their quiet hours: {time} there</source>
        <translation>In ihrer Ruhezeit: dort {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>Nobody is recorded at {client}</source>
        <translation>Bei {client} ist niemand eingetragen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>Outside the hours of {name}: {time} there</source>
        <translation>Außerhalb der Zeiten von {name}: dort {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>first time on this call</source>
        <translation>zum ersten Mal dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>five others</source>
        <translation>fünf andere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>four others</source>
        <translation>vier andere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>no contact with them recorded</source>
        <translation>kein Kontakt mit ihnen festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>not in touch since {day}</source>
        <translation>kein Kontakt seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>one other</source>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>six others</source>
        <translation>sechs andere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>speaks for {others}</source>
        <translation>spricht für {others}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>three others</source>
        <translation>drei andere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>two others</source>
        <translation>zwei andere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{names} decide, not on the call</source>
        <translation>{names} entscheiden, sind nicht dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{names} decides and is not on the call</source>
        <translation>{names} entscheidet und ist nicht dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{n} other</source>
        <translation>{n} andere Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{n} others</source>
        <translation>{n} andere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a working day</source>
        <translation>pro Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a working hour</source>
        <translation>pro Arbeitsstunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>a year</source>
        <translation>pro Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>each time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>of {what}</source>
        <translation>an {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/promises.py"/>
        <source>, slipped {times}</source>
        <translation>, {times} verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/promises.py"/>
        <source>Nothing promised is open</source>
        <translation>Nichts Zugesagtes ist offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/promises.py"/>
        <source>Nothing they promised is open</source>
        <translation>Nichts, was sie zugesagt haben, ist offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>in its season</source>
        <translation>in der Saison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>in season</source>
        <translation>in der Saison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>live {day}</source>
        <translation>live {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>{thing} goes live {day}</source>
        <translation>{thing} geht {day} live</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/stakes.py"/>
        <source>{thing} {event} costs {cost}</source>
        <translation>{thing} {event} kostet {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/dates.py"/>
        <source>about {day}</source>
        <translation>um {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>Who {name} is, on whose behalf this is, was left open.</source>
        <translation>Wer {name} ist, in wessen Namen dies geschieht, blieb offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” could not be read as a date. When is it due?</source>
        <translation>„{words}“ ließ sich nicht als Datum lesen. Wann ist es fällig?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” is {day}, which is past. When is it due?</source>
        <translation>„{words}“ ist der {day}, und der ist vorbei. Wann ist es fällig?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was not recorded. Give it a line of its own.</source>
        <translation>„{words}“ wurde nicht festgehalten. Geben Sie ihm eine eigene Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was read as {day}, which is past. Was {other} meant?</source>
        <translation>„{words}“ wurde als {day} gelesen, und der ist vorbei. War {other} gemeint?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was read as {day}. Was {other} meant?</source>
        <translation>„{words}“ wurde als {day} gelesen. War {other} gemeint?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/doubts.py"/>
        <source>“{words}” was read as {name}.</source>
        <translation>„{words}“ wurde als {name} gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/grammar.py"/>
        <source>{what} (also {names})</source>
        <translation>{what} (auch {names})</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say it in a few words.</source>
        <translation>Sagen Sie es in wenigen Worten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say what they promised, who and by when.</source>
        <translation>Sagen Sie, was sie zugesagt haben, wer und bis wann.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say what we promised, to whom and by when.</source>
        <translation>Sagen Sie, was wir zugesagt haben, wem und bis wann.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/capture/prefixes.py"/>
        <source>Say who is introduced to whom.</source>
        <translation>Sagen Sie, wer wem vorgestellt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/lateness.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Add another one for the other client.</source>
        <translation>Legen Sie für den anderen Kunden eine eigene an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Change it instead.</source>
        <translation>Ändern Sie stattdessen die vorhandene.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Change its label instead.</source>
        <translation>Ändern Sie stattdessen ihre Beschriftung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Change that place, or give the day it ended.</source>
        <translation>Ändern Sie diese Stelle, oder geben Sie den Tag an, an dem sie endete.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Choose one of the same client, or leave it out.</source>
        <translation>Wählen Sie eine desselben Kunden, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Give another number.</source>
        <translation>Geben Sie eine andere Nummer an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Other records of its client refer to this {kind}.</source>
        <translation>Andere Einträge seines Kunden verweisen auf diesen Eintrag ({kind}).</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>Restore it from the trash: liaison trash</source>
        <translation>Stellen Sie ihn aus dem Papierkorb wieder her: liaison trash</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>That influence is written down already.</source>
        <translation>Dieser Einfluss ist schon eingetragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>The agreement has a clause {number} already.</source>
        <translation>Die Vereinbarung hat schon eine Klausel {number}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>The person has a place at this client at that time already.</source>
        <translation>Die Person hat in dieser Zeit schon eine Stelle bei diesem Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>The {kind} belongs to another client.</source>
        <translation>Der Eintrag ({kind}) gehört zu einem anderen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/belonging_rules.py"/>
        <source>There is a setting “{key}” already.</source>
        <translation>Es gibt schon eine Einstellung „{key}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A birthday has a day and a month.</source>
        <translation>Ein Geburtstag hat Tag und Monat.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A closed promise has the date it was closed on, an open one has none.</source>
        <translation>Eine erledigte Zusage hat den Tag ihres Abschlusses, eine offene keinen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A concern is answered before the person is told.</source>
        <translation>Eine Sorge wird beantwortet, bevor die Person es erfährt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A concern is open until the person has been told.</source>
        <translation>Eine Sorge ist offen, bis die Person Bescheid weiß.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A cost is an amount in one currency or in one unit.</source>
        <translation>Kosten sind ein Betrag in einer Währung oder in einer Einheit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A decision has its day.</source>
        <translation>Eine Entscheidung hat ihren Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A judgement has its day, and that day a judgement.</source>
        <translation>Ein Urteil hat seinen Tag, und dieser Tag ein Urteil.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A meeting cannot end before it starts.</source>
        <translation>Ein Termin kann nicht enden, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A meeting starts at a time or on a whole day, one of the two.</source>
        <translation>Ein Termin beginnt zu einer Uhrzeit oder dauert ganze Tage, eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A promise with a date keeps the one it was first promised for.</source>
        <translation>Eine Zusage mit Termin behält den, für den sie zuerst gegeben wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A promoter answer has a score, and nothing else has one.</source>
        <translation>Eine Empfehlungsantwort hat eine Punktzahl, und sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A reset that was agreed has the day it was agreed on.</source>
        <translation>Ein vereinbarter Neustart hat den Tag der Vereinbarung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A reset that was evaluated has the day of it, and no other has one.</source>
        <translation>Ein bewerteter Neustart hat den Tag der Bewertung, und kein anderer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A review is skipped with a reason.</source>
        <translation>Ein Rückblick wird mit einem Grund ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A review that was held has the day of it, and no other has one.</source>
        <translation>Ein gehaltener Rückblick hat seinen Tag, und kein anderer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A score is from 0 to 10.</source>
        <translation>Eine Punktzahl reicht von 0 bis 10.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A season has its first and its last day.</source>
        <translation>Eine Saison hat einen ersten und einen letzten Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A sign is put off with a reason.</source>
        <translation>Ein Warnzeichen wird mit einem Grund zurückgestellt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A slip moves a promise to another date.</source>
        <translation>Eine Verschiebung legt eine Zusage auf ein anderes Datum.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A step belongs to one plan, a handover or an ending.</source>
        <translation>Ein Schritt gehört zu einem Plan, einer Übergabe oder einem Abschied.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>An invitee is one of them or one of us, not both.</source>
        <translation>Eingeladen ist jemand von ihnen oder von uns, nicht beides.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>An open promise has no mark yet.</source>
        <translation>Eine offene Zusage hat noch keine Wertung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Either one of them or one of us took part, not both in one line.</source>
        <translation>Teilgenommen hat jemand von ihnen oder von uns, nicht beides in einer Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Feedback and thanks are given or received: say which as direction.</source>
        <translation>Feedback und Dank werden gegeben oder erhalten: Sagen Sie, in welcher Richtung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Nobody influences themselves: choose two people.</source>
        <translation>Niemand beeinflusst sich selbst: Wählen Sie zwei Personen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Nobody reports to themselves.</source>
        <translation>Niemand berichtet an sich selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Overtime is not below zero.</source>
        <translation>Überstunden liegen nicht unter null.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Reviews are at least a day apart.</source>
        <translation>Rückblicke liegen mindestens einen Tag auseinander.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>That colleague is written down already.</source>
        <translation>Diese Kollegin oder dieser Kollege ist schon eingetragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>That person is written down already.</source>
        <translation>Diese Person ist schon eingetragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The day of a birthday is from 1 to 31.</source>
        <translation>Der Tag eines Geburtstags reicht von 1 bis 31.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The file of an attachment is known by its whole digest.</source>
        <translation>Die Datei eines Anhangs ist an ihrer ganzen Prüfsumme zu erkennen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The minutes of a call are not below zero.</source>
        <translation>Die Minuten eines Gesprächs liegen nicht unter null.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The month of a birthday is from 1 to 12.</source>
        <translation>Der Monat eines Geburtstags reicht von 1 bis 12.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The number of a clause is 1 or more.</source>
        <translation>Die Nummer einer Klausel ist 1 oder größer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The rank of a channel is 1 or more.</source>
        <translation>Der Rang eines Kanals ist 1 oder größer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The rhythm of contact is at least a day.</source>
        <translation>Der Kontaktrhythmus beträgt mindestens einen Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The rounds of feedback are not below zero.</source>
        <translation>Die Feedbackrunden liegen nicht unter null.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The size of a file is not below zero.</source>
        <translation>Die Größe einer Datei liegt nicht unter null.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The threshold of a clause has a unit, and a unit a threshold.</source>
        <translation>Der Grenzwert einer Klausel hat eine Einheit, und eine Einheit einen Grenzwert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>The year of a birthday goes with its day and month.</source>
        <translation>Das Jahr eines Geburtstags gehört zu Tag und Monat.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>There is a setting of that name already.</source>
        <translation>Es gibt schon eine Einstellung dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>This would refer to a record that does not exist.</source>
        <translation>Dies würde auf einen Eintrag verweisen, den es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Whether a mood was about us goes with the mood.</source>
        <translation>Ob eine Stimmung uns betraf, gehört zur Stimmung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Who let a promise off goes with its being let off.</source>
        <translation>Wer eine Zusage nachgesehen hat, gehört dazu, dass sie nachgesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A clause needs a threshold above zero.</source>
        <translation>Eine Klausel braucht einen Grenzwert über null.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A concern is heard, then answered, then told.</source>
        <translation>Eine Sorge wird gehört, dann beantwortet, dann mitgeteilt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A reporting line stays within one client.</source>
        <translation>Eine Berichtslinie bleibt innerhalb eines Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A reporting line would lead back to where it began.</source>
        <translation>Eine Berichtslinie würde dorthin zurückführen, wo sie begann.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A reset is agreed once goals, our change, our request, the time frame and the summary are written.</source>
        <translation>Ein Neustart ist vereinbart, sobald Ziele, unsere Änderung, unsere Bitte, der Zeitrahmen und die Zusammenfassung geschrieben sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>A {kind} needs a {field}.</source>
        <translation>Hier fehlt etwas ({kind}): {field}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>An influence stays within one client.</source>
        <translation>Ein Einfluss bleibt innerhalb eines Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Choose someone of the same client.</source>
        <translation>Wählen Sie jemanden desselben Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Choose someone who does not report to this person.</source>
        <translation>Wählen Sie jemanden, der nicht an diese Person berichtet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Choose two people of the same client.</source>
        <translation>Wählen Sie zwei Personen desselben Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the day or the month.</source>
        <translation>Berichtigen Sie Tag oder Monat.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the figure.</source>
        <translation>Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the hours.</source>
        <translation>Berichtigen Sie die Zeiten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Correct the order of the dates.</source>
        <translation>Berichtigen Sie die Reihenfolge der Daten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Fill in the missing step.</source>
        <translation>Ergänzen Sie den fehlenden Schritt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>First take the mark off the other one.</source>
        <translation>Nehmen Sie zuerst dem anderen das Merkmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Give digits from 0 for Monday to 6 for Sunday.</source>
        <translation>Geben Sie Ziffern von 0 für Montag bis 6 für Sonntag an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Give the day it was answered.</source>
        <translation>Geben Sie den Tag der Antwort an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Give the day they were told as told_on.</source>
        <translation>Geben Sie den Tag an, an dem sie es erfuhren.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Rank every channel once.</source>
        <translation>Ordnen Sie jedem Kanal einen Rang zu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The birthday of {name} is not a date.</source>
        <translation>Der Geburtstag von {name} ist kein Datum.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The channels of a person are ranked 1, 2, 3 without gaps.</source>
        <translation>Die Kanäle einer Person haben die Ränge 1, 2, 3 ohne Lücken.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The working days of {name} are not weekdays.</source>
        <translation>Die Arbeitstage von {name} sind keine Wochentage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>The working hours of {name} end before they begin.</source>
        <translation>Die Arbeitszeit von {name} endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Two colleagues cannot both be you.</source>
        <translation>Sie können nicht zwei Personen zugleich sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Use the ISO code, such as USD, EUR or GBP.</source>
        <translation>Verwenden Sie das ISO-Kürzel, etwa USD, EUR oder GBP.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>Write month and day, such as 11-15.</source>
        <translation>Schreiben Sie Monat und Tag, etwa 11-15.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>{code} is not a currency.</source>
        <translation>{code} ist keine Währung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/invariants.py"/>
        <source>{day} is not a day of the year.</source>
        <translation>{day} ist kein Tag des Jahres.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise cannot be closed before it was asked for.</source>
        <translation>Eine Zusage kann nicht erledigt sein, bevor um sie gebeten wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise due at a time is due on a day.</source>
        <translation>Eine Zusage mit Uhrzeit hat auch einen Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise moves to another date only as a slip that keeps the old date.</source>
        <translation>Eine Zusage wechselt ihr Datum nur als Verschiebung, die das alte behält.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A promise that has a client keeps one.</source>
        <translation>Eine Zusage, die einen Kunden hat, behält einen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A slip goes with the move of its promise to another date.</source>
        <translation>Eine Verschiebung gehört zum neuen Datum ihrer Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A slip keeps the date it moved the promise to.</source>
        <translation>Eine Verschiebung behält das Datum, auf das sie die Zusage legte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>A slip keeps the old date and its promise.</source>
        <translation>Eine Verschiebung behält das alte Datum und ihre Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give a later day, or correct the day it was asked on.</source>
        <translation>Geben Sie einen späteren Tag an, oder berichtigen Sie den Tag der Bitte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the date too, or leave it out.</source>
        <translation>Geben Sie auch das Datum an, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the date, or open the promise again.</source>
        <translation>Geben Sie das Datum an, oder öffnen Sie die Zusage wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the first date too.</source>
        <translation>Geben Sie auch das erste Datum an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Give the same date twice.</source>
        <translation>Geben Sie dasselbe Datum zweimal an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Letting a promise off says who did.</source>
        <translation>Wer eine Zusage nachsieht, wird genannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Name another client, or put the promise in the trash.</source>
        <translation>Nennen Sie einen anderen Kunden, oder legen Sie die Zusage in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Name one of them or of us, or write a note about it.</source>
        <translation>Nennen Sie jemanden von ihnen oder von uns, oder schreiben Sie eine Notiz dazu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Slip the promise instead.</source>
        <translation>Verschieben Sie stattdessen die Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Slip the promise instead; the old date is kept.</source>
        <translation>Verschieben Sie stattdessen die Zusage; das alte Datum bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Slip the promise with a reason.</source>
        <translation>Verschieben Sie die Zusage mit einem Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>The date first promised is the first date a promise has.</source>
        <translation>Das zuerst zugesagte Datum ist das erste, das eine Zusage hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>The date first promised never changes.</source>
        <translation>Das zuerst zugesagte Datum ändert sich nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Undo it, or slip the promise again.</source>
        <translation>Machen Sie es rückgängig, oder verschieben Sie die Zusage noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/promise_rules.py"/>
        <source>Undo the slip instead.</source>
        <translation>Machen Sie stattdessen die Verschiebung rückgängig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>A goal that was reached or given up has the day of it, an active one has none.</source>
        <translation>Ein erreichtes oder aufgegebenes Ziel hat den Tag dazu, ein laufendes keinen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>Change due_on instead.</source>
        <translation>Ändern Sie stattdessen das Fälligkeitsdatum.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>Give the day as closed_on, or leave it out.</source>
        <translation>Geben Sie den Tag des Abschlusses an, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>Give the day as finished_on, or leave it out.</source>
        <translation>Geben Sie den Tag der Fertigstellung an, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>The date a review was first planned for never changes.</source>
        <translation>Das Datum, für das ein Rückblick zuerst geplant war, ändert sich nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/state_rules.py"/>
        <source>What is finished has the day it was finished on, what is under way has none.</source>
        <translation>Fertiges hat den Tag der Fertigstellung, Laufendes keinen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>acceptable</source>
        <translation>annehmbar</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>agenda ahead</source>
        <translation>Tagesordnung vorab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>blocker</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>brief</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>cancelled by them</source>
        <translation>von ihnen abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>cancelled by us</source>
        <translation>von uns abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>champion</source>
        <translation>Fürsprache</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>check-in</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>concern</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>contact rhythm</source>
        <translation>Kontaktrhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>custom</source>
        <translation>eigene</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>deliverable</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>director</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>do</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>ending</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>evaluated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>executive</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>feedback time</source>
        <translation>Feedbackzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>fight for it</source>
        <translation>darum kämpfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>former</source>
        <translation>ehemalig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>hit</source>
        <translation>getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>linkedin</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>manager</source>
        <translation>Management</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>part</source>
        <translation>trennen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>post</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>promoter</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>redo</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reply time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>reset</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>retainer</source>
        <translation>Dauerauftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>sceptic</source>
        <translation>skeptisch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>skype</source>
        <translation>Skype</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>social</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>specialist</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>strained</source>
        <translation>belastet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>supporter</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>tense</source>
        <translation>angespannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>tentative</source>
        <translation>unter Vorbehalt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>theirs</source>
        <translation>ihre</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>warm</source>
        <translation>herzlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>whatsapp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>working hour</source>
        <translation>Arbeitsstunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Sep</source>
        <translation>Sept</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Files of more than {size} MB are not kept in the vault.</source>
        <translation>Dateien über {size} MB werden nicht im Tresor aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Keep the file elsewhere and note where.</source>
        <translation>Bewahren Sie die Datei woanders auf und notieren Sie, wo.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Restore a backup that has it whole.</source>
        <translation>Stellen Sie eine Sicherung wieder her, die sie unversehrt enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>Restore a backup that has it.</source>
        <translation>Stellen Sie eine Sicherung wieder her, die sie enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>The attached file is damaged.</source>
        <translation>Die angehängte Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/attachments.py"/>
        <source>The attached file is not in the vault.</source>
        <translation>Die angehängte Datei ist nicht im Tresor.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Wählen Sie eine andere Sicherung; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>This backup cannot be used: {reason}.</source>
        <translation>Diese Sicherung ist nicht zu verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>files are missing in it</source>
        <translation>es fehlen Dateien darin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>it is damaged or not a backup of Liaison</source>
        <translation>sie ist beschädigt oder keine Sicherung von Liaison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>its list of files is not as it should be</source>
        <translation>ihre Dateiliste ist nicht, wie sie sein soll</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>its list of files is too long</source>
        <translation>ihre Dateiliste ist zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>the file {file} is not there</source>
        <translation>die Datei {file} ist nicht da</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>{file} is a folder</source>
        <translation>{file} ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>{name} in it is damaged</source>
        <translation>{name} darin ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/container.py"/>
        <source>{place} is there already.</source>
        <translation>{place} ist schon da.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/making.py"/>
        <source>its copy has not the same rows</source>
        <translation>ihre Kopie hat nicht dieselben Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/restoring.py"/>
        <source>the record in it is damaged</source>
        <translation>der Bestand darin ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/verifying.py"/>
        <source>a page was changed or cut short</source>
        <translation>eine Seite wurde verändert oder abgeschnitten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/backup/verifying.py"/>
        <source>a table is not well-formed</source>
        <translation>eine Tabelle ist nicht wohlgeformt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>A reference from {kind} to {other} leads nowhere.</source>
        <translation>Ein Verweis von {kind} auf {other} führt ins Leere.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>It cannot be read.</source>
        <translation>Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>It has not the size that was noted.</source>
        <translation>Sie hat nicht die notierte Größe.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>It is not as the journal left it.</source>
        <translation>Es ist nicht, wie das Journal es hinterließ.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The database says: {problem}.</source>
        <translation>Die Datenbank meldet: {problem}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The journal has gaps: {n} entries, numbered {first} to {last}.</source>
        <translation>Das Journal hat Lücken: {n} Einträge mit den Nummern {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The journal names a {kind}, which is nothing this program knows.</source>
        <translation>Das Journal nennt {kind}, was dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>The search index does not fit its documents; it can be made anew.</source>
        <translation>Der Suchindex passt nicht zu seinen Dokumenten; er kann neu angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} draft belongs to a record that is gone.</source>
        <translation>{n} Entwurf gehört zu einem Eintrag, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} drafts belong to records that are gone.</source>
        <translation>{n} Entwürfe gehören zu Einträgen, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} file is attached to nothing.</source>
        <translation>{n} Datei hängt an nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} files are attached to nothing.</source>
        <translation>{n} Dateien hängen an nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} page of the record was changed or cut short.</source>
        <translation>{n} Seite des Bestands wurde verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} pages of the record are damaged.</source>
        <translation>{n} Seiten des Bestands sind beschädigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} record is searched wrongly.</source>
        <translation>{n} Eintrag wird falsch gesucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/check.py"/>
        <source>{n} records are searched wrongly.</source>
        <translation>{n} Einträge werden falsch gesucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>A record has changed since, so this cannot be taken back.</source>
        <translation>Ein Eintrag hat sich seither geändert, deshalb lässt sich dies nicht zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>Did again: {words}</source>
        <translation>Wiederholt: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>Look at its history and change it by hand.</source>
        <translation>Sehen Sie in seinen Verlauf und ändern Sie ihn von Hand.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/journal.py"/>
        <source>Undid: {words}</source>
        <translation>Rückgängig gemacht: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/opening.py"/>
        <source>Keep using the earlier version and report this; a backup is in {place}.</source>
        <translation>Verwenden Sie weiter die frühere Version und melden Sie dies; eine Sicherung liegt in {place}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/opening.py"/>
        <source>The vault could not be brought up to date and was left as it was.</source>
        <translation>Der Tresor ließ sich nicht auf den neuen Stand bringen und blieb, wie er war.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/opening.py"/>
        <source>its schema has no number</source>
        <translation>sein Schema hat keine Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/record.py"/>
        <source>Correct the values; nothing was changed.</source>
        <translation>Berichtigen Sie die Werte; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/cipher.py"/>
        <source>it is not encrypted</source>
        <translation>er ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/cipher.py"/>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>Keyring of this computer</source>
        <translation>Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/core.py"/>
        <source>it was changed by something that does not know the key</source>
        <translation>sie wurde von etwas geändert, das den Schlüssel nicht kennt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>A few words in a row are easy to remember and hard to guess.</source>
        <translation>Ein paar Wörter hintereinander sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Add another passphrase or recovery code first.</source>
        <translation>Fügen Sie zuerst eine andere Passphrase oder einen anderen Wiederherstellungscode hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Check the disk, then make a backup.</source>
        <translation>Prüfen Sie den Datenträger, dann legen Sie eine Sicherung an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Check the name, or name another place.</source>
        <translation>Prüfen Sie den Namen, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Check whose it is and its permissions, or whether the disk is mounted read-only.</source>
        <translation>Prüfen Sie Besitzer und Berechtigungen, oder ob der Datenträger nur lesbar eingehängt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Close the other Liaison, then try again.</source>
        <translation>Schließen Sie das andere Liaison und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Compare it with the printed code, group by group; it has eight groups of four.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem gedruckten Code; er hat acht Vierergruppen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Free some space, then do it again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Give the passphrase instead; it always works.</source>
        <translation>Geben Sie stattdessen die Passphrase ein; sie gilt immer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Give the passphrase, then add the keyring again with `liaison slots`.</source>
        <translation>Geben Sie die Passphrase ein, dann fügen Sie den Schlüsselbund mit `liaison slots` wieder hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Install Liaison again together with its pinned packages.</source>
        <translation>Installieren Sie Liaison mit seinen festgelegten Paketen neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>It may belong to another vault, or a newer code has replaced it.</source>
        <translation>Vielleicht gehört er zu einem anderen Tresor, oder ein neuerer Code hat ihn ersetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Make it first, or name another place.</source>
        <translation>Legen Sie ihn zuerst an, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Make one with `liaison init`, or name another folder with --vault.</source>
        <translation>Legen Sie einen mit `liaison init` an, oder nennen Sie mit --vault einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Name a new or empty folder with --vault.</source>
        <translation>Nennen Sie mit --vault einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>No keyring of the operating system answers here.</source>
        <translation>Hier antwortet kein Schlüsselbund des Betriebssystems.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Open it, or name another folder with --vault.</source>
        <translation>Öffnen Sie ihn, oder nennen Sie mit --vault einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Restore the latest backup with `liaison restore`.</source>
        <translation>Stellen Sie die letzte Sicherung mit `liaison restore` wieder her.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>SQLite {found} can damage the record; {needed} or newer is needed.</source>
        <translation>SQLite {found} kann den Bestand beschädigen; nötig ist {needed} oder neuer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The configured keyring {backend} is not one that Liaison trusts with a key.</source>
        <translation>Dem eingestellten Schlüsselbund {backend} vertraut Liaison keinen Schlüssel an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The database library on this machine does not encrypt.</source>
        <translation>Die Datenbankbibliothek dieses Rechners verschlüsselt nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The disk could not be read or written: {reason}.</source>
        <translation>Der Datenträger ließ sich nicht lesen oder beschreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The disk is full, so nothing was saved.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The keyring holds no usable key for this vault.</source>
        <translation>Der Schlüsselbund enthält keinen brauchbaren Schlüssel für diesen Tresor.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The keyring of the operating system did not answer in time; it is probably locked.</source>
        <translation>Der Schlüsselbund des Betriebssystems hat nicht rechtzeitig geantwortet; vermutlich ist er gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The keyring of the operating system is locked.</source>
        <translation>Der Schlüsselbund des Betriebssystems ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The passphrase is too short: it needs at least {least} characters.</source>
        <translation>Die Passphrase ist zu kurz: Sie braucht mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The record liaison.db is damaged: {reason}.</source>
        <translation>Der Bestand liaison.db ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The recovery code does not open this vault.</source>
        <translation>Der Wiederherstellungscode öffnet diesen Tresor nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The recovery code has a typing error.</source>
        <translation>Der Wiederherstellungscode enthält einen Tippfehler.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault has as many ways to open it as it can hold.</source>
        <translation>Der Tresor hat so viele Zugänge, wie er haben kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault is already open in process {pid}, since {since}.</source>
        <translation>Der Tresor ist schon geöffnet, in Prozess {pid} seit {since}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault is in use by another process.</source>
        <translation>Der Tresor wird von einem anderen Prozess benutzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>The vault is locked and needs its passphrase.</source>
        <translation>Der Tresor ist gesperrt und braucht seine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is already a vault in {folder}.</source>
        <translation>In {folder} gibt es schon einen Tresor.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is no such way to open this vault.</source>
        <translation>Diesen Zugang zum Tresor gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>There is no vault in {folder}.</source>
        <translation>In {folder} gibt es keinen Tresor.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>This is the last way to open the vault without the keyring, so it stays.</source>
        <translation>Dies ist der letzte Zugang zum Tresor ohne Schlüsselbund, deshalb bleibt er.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>This vault was written by a newer version of Liaison and was left untouched.</source>
        <translation>Dieser Tresor wurde von einer neueren Version von Liaison geschrieben und blieb unberührt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Try again, or open the vault with the recovery code.</source>
        <translation>Versuchen Sie es noch einmal, oder öffnen Sie den Tresor mit dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Type it when asked, or name a file that holds it with --passphrase-file.</source>
        <translation>Geben Sie sie auf Nachfrage ein, oder nennen Sie mit --passphrase-file eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Unlock it, or give the passphrase instead.</source>
        <translation>Entsperren Sie ihn, oder geben Sie stattdessen die Passphrase ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>Update Liaison, then open it again.</source>
        <translation>Aktualisieren Sie Liaison und öffnen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>`liaison restore FILE --replace` puts a backup in place of this vault and moves the old one aside; what came after the backup is then only in the old one.</source>
        <translation>`liaison restore FILE --replace` setzt eine Sicherung an die Stelle dieses Tresors und legt den alten beiseite; was nach der Sicherung kam, ist dann nur im alten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>`liaison slots` lists them.</source>
        <translation>`liaison slots` zählt sie auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>it cannot be read</source>
        <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>the vault's folder</source>
        <translation>der Ordner des Tresors</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>vault.json is damaged: {reason}.</source>
        <translation>vault.json ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>{folder} is not an empty folder.</source>
        <translation>{folder} ist kein leerer Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>{place} could not be read or written: {reason}.</source>
        <translation>{place} ließ sich nicht lesen oder beschreiben: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/errors.py"/>
        <source>{where} cannot be opened for reading and writing.</source>
        <translation>{where} ist nicht zum Lesen und Schreiben zu öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it asks for what no vault needs</source>
        <translation>sie verlangt, was kein Tresor braucht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is a folder</source>
        <translation>sie ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is cut short or garbled</source>
        <translation>sie ist abgeschnitten oder verstümmelt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is far too large</source>
        <translation>sie ist viel zu groß</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>it is not a vault file</source>
        <translation>sie ist keine Tresordatei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/store/vault/format.py"/>
        <source>its checksum does not fit</source>
        <translation>ihre Prüfsumme passt nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>A copy of “{name}” is open outside the vault until Liaison is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Attaching “{name}”, {share} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>No program on this computer opens “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Save it and look at it with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Save it and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Saved “{name}” outside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Stopped. Nothing of “{name}” was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>{n} file attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>{n} files attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>“{name}” could run as a program, so it is not opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Go to what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/list.py"/>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/list.py"/>
        <source>No files attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/list.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/rows.py"/>
        <source>{n} bytes</source>
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
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Edit client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Log interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Log interaction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Pin to the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Unpin from the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/page.py"/>
        <source>Open the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/page.py"/>
        <source>See all clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/page.py"/>
        <source>This client is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tab_bar.py"/>
        <source>Parts of the client's page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>Client since {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>account manager: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>former client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>no account manager named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>you</source>
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
        <location filename="../../desktop/liaison/ui/editing/editors.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/editors.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>A referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>About the rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>About the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>About us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Account manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>An estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Announced on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Answer due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Beyond the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Business reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Calendar id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Calendar text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Candid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cares about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Changed elsewhere at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Client since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Comes due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Contact change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cost of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Day of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Days between reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Did it take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Due at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit busy period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit contact change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit invitee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit judgement of a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit line of influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit off-boarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit personal date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit post-mortem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit promoter answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit reading of a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit request of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit stay-or-part worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Edit working agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Evaluated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Filed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Finished on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For parting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For staying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Given or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Goals discussed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Goals were discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Heard on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hit what was wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hours from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hours until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>How it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>If it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>In a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Learned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Leaves on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Let off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Let off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Let off by one of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Likes information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Lit since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Log a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Log a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Log an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Log an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Mail domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Month of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Name of the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New busy period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New contact change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New invitee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New judgement of a sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New line of influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New off-boarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New personal date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New post-mortem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New promoter answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New reading of a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New request of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New stay-or-part worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New working agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Off-boarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Old date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>On behalf of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>One of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Only this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Or one of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Or to one of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Our noticeable change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Our request of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Overtime in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Pay a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Place on the map, across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Place on the map, down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Point of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Put off until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reason they gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reason we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Repeats as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Rounds of feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Said where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Score from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Season from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Season until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Signs off what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Signs that were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Slip a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Slipped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Start measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>State since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>There since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>There until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>They left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>They were told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>This is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>To someone new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Until, the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Warning sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What comes down that line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What the mood was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What we do meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who feels a stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who feels it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whole days until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whom it binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whose concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why it is put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why it was let off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why the date moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why they hired us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>With us since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Without a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Work from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Work until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Working agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Year of birth</source>
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
        <location filename="../../desktop/liaison/ui/map/painting.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/painting.py"/>
        <source>{role}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>All {asked} requests since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>influenced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>influences {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>point of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>reports to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>{name} speaks for {n} other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>{name} speaks for {n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>{n} people report to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>{n} person reports to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>{through} of {asked} requests since {month}</source>
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
        <source>No client</source>
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
</context>
</TS>
