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
        <translation>Wählen Sie zuerst eine Passphrase.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/door.py"/>
        <source>Liaison is locked.</source>
        <translation>Liaison ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/door.py"/>
        <source>No vault was prepared.</source>
        <translation>Es wurde kein Tresor vorbereitet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/door.py"/>
        <source>Unlock it first.</source>
        <translation>Entsperren Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/paper.py"/>
        <source>Drawing a PDF needs more of this system.</source>
        <translation>Ein PDF zu zeichnen braucht mehr von diesem System.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/app/paper.py"/>
        <source>On Debian: {install}</source>
        <translation>Unter Debian: {install}</translation>
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
        <location filename="../../desktop/liaison/desk/agreements/changing.py"/>
        <source>Added the clause “{what}”</source>
        <translation>Klausel „{what}“ hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/changing.py"/>
        <source>Ended the agreement “{name}”</source>
        <translation>Vereinbarung „{name}“ beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/changing.py"/>
        <source>How we work with {client}</source>
        <translation>Wie wir mit {client} arbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/changing.py"/>
        <source>It was agreed only today.</source>
        <translation>Sie wurde erst heute vereinbart.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/changing.py"/>
        <source>Move it to the trash instead.</source>
        <translation>Legen Sie sie stattdessen in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/changing.py"/>
        <source>Moved the clause “{what}”</source>
        <translation>Klausel „{what}“ verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/reading.py"/>
        <source>See them all with: liaison clients</source>
        <translation>Alle zeigt: liaison clients</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/reading.py"/>
        <source>There is no such client.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/wording.py"/>
        <source>Begin with “We” or “They”, as in “We answer within 4 hours”.</source>
        <translation>Beginnen Sie mit „We“ oder „They“, wie in „We answer within 4 hours“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/wording.py"/>
        <source>It is not said whom the clause binds.</source>
        <translation>Es ist nicht gesagt, wen die Klausel bindet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/wording.py"/>
        <source>Say it as in “We answer within 4 hours”.</source>
        <translation>Schreiben Sie wie in „We answer within 4 hours“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/agreements/wording.py"/>
        <source>The clause says nothing yet.</source>
        <translation>Die Klausel sagt noch nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Attach the files in it one by one.</source>
        <translation>Hängen Sie die Dateien darin einzeln an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Attached “{name}” to “{record}”</source>
        <translation>„{name}“ an „{record}“ angehängt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Check that it is still there.</source>
        <translation>Prüfen Sie, ob sie noch da ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>Look for it in the trash.</source>
        <translation>Suchen Sie im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>The record to attach it to is not there any more.</source>
        <translation>Den Eintrag, an den sie gehängt werden soll, gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>There is no such file, or it is in the trash.</source>
        <translation>Diese Datei gibt es nicht, oder sie liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>This record is not in a vault, so no files can be kept with it.</source>
        <translation>Dieser Bestand liegt in keinem Tresor, deshalb lassen sich keine Dateien dabei aufbewahren.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/attaching.py"/>
        <source>“{name}” is not a file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/aims.py"/>
        <source>stake</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/brief.py"/>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/by_hand.py"/>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/by_hand.py"/>
        <source>colleague</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/by_hand.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/calls.py"/>
        <source>Meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/calls.py"/>
        <source>invite</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/moment.py"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/moment.py"/>
        <source>review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/people.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/promises.py"/>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/promises.py"/>
        <source>slip</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/briefing/registers.py"/>
        <source>news</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/findings.py"/>
        <source>Look again: {sign}</source>
        <translation>Noch einmal ansehen: {sign}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>Added the promise “{what}”</source>
        <translation>Zusage „{what}“ hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>It counts as a review, too.</source>
        <translation>Es zählt auch als Rückblick.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>It is outside our working hours.</source>
        <translation>Es liegt außerhalb unserer Arbeitszeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>It is {time} there, outside the hours of {who}.</source>
        <translation>Dort ist es {time}, außerhalb der Zeiten von {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>Planned “{what}” on {day}</source>
        <translation>„{what}“ am {day} geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>Say it, as in “Tuesday 14:00”.</source>
        <translation>Sagen Sie es, etwa „Tuesday 14:00“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>Talk with {client}</source>
        <translation>Gespräch mit {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>There is another meeting then: {what}.</source>
        <translation>Dann gibt es einen anderen Termin: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>They are busy: {what}.</source>
        <translation>Sie sind beschäftigt: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>What is promised?</source>
        <translation>Was wird zugesagt?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>typed into the calendar</source>
        <translation>im Kalender eingegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/planning.py"/>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/promised.py"/>
        <source>A promise of ours: {what}, due {when}</source>
        <translation>Eine Zusage von uns: {what}, fällig {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/promised.py"/>
        <source>A promise of theirs: {what}, due {when}</source>
        <translation>Eine Zusage von ihnen: {what}, fällig {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/promised.py"/>
        <source>Which client is it for? Name it in the line.</source>
        <translation>Für welchen Kunden ist es? Nennen Sie ihn in der Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>Give the reason.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>Moved: {what}, to {day}</source>
        <translation>Verschoben: {what}, auf {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>Skipped: {what}</source>
        <translation>Ausgelassen: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>There is no such review, or it is in the trash.</source>
        <translation>Diesen Rückblick gibt es nicht, oder er liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>Why is it skipped?</source>
        <translation>Warum wird er ausgelassen?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>every {n} days</source>
        <translation>alle {n} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>{client}, review</source>
        <translation>{client}, Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/reviews.py"/>
        <source>“{what}” was held or skipped already.</source>
        <translation>„{what}“ wurde schon gehalten oder ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>A meeting cannot end before it begins.</source>
        <translation>Ein Treffen kann nicht enden, bevor es beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>A meeting with a time cannot become one of whole days here.</source>
        <translation>Ein Treffen mit Uhrzeit kann hier nicht zu einem ganztägigen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>Move this one only, or change its rule.</source>
        <translation>Verschieben Sie nur dieses, oder ändern Sie seine Regel.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>Move this one only.</source>
        <translation>Verschieben Sie nur dieses.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>Moved “{what}” to {day}</source>
        <translation>„{what}“ auf {day} verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>Moved “{what}” to {day} at {time}</source>
        <translation>„{what}“ auf {day} um {time} verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>Open it instead.</source>
        <translation>Öffnen Sie es stattdessen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>Open the meeting and change it there.</source>
        <translation>Öffnen Sie das Treffen und ändern Sie es dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>The calendar does not reach that far.</source>
        <translation>So weit reicht der Kalender nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>The meeting does not take place then any more.</source>
        <translation>Das Treffen findet dann nicht mehr statt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>The rule of this series cannot be said of other days.</source>
        <translation>Die Regel dieser Serie lässt sich nicht auf andere Tage übertragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>The series cannot be divided here.</source>
        <translation>Die Serie lässt sich hier nicht teilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>There is no such meeting, or it is in the trash.</source>
        <translation>Dieses Treffen gibt es nicht, oder es liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>This one cannot be moved by itself.</source>
        <translation>Dieses lässt sich nicht allein verschieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calendar/series.py"/>
        <source>{done}. Later ones fall on days off, the first on {day}</source>
        <translation>{done}. Spätere fallen auf freie Tage, der erste auf {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/ending.py"/>
        <source>A call is one with a client.</source>
        <translation>Ein Anruf ist einer mit einem Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/ending.py"/>
        <source>Name the client.</source>
        <translation>Nennen Sie den Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/ending.py"/>
        <source>Recorded that the {kind} with {client} did not take place</source>
        <translation>Festgehalten, dass {kind} mit {client} nicht stattfand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/ending.py"/>
        <source>at the end of a call</source>
        <translation>am Ende eines Gesprächs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/follow_up.py"/>
        <source>It can be restored from there.</source>
        <translation>Er lässt sich von dort wiederherstellen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/follow_up.py"/>
        <source>Record one first.</source>
        <translation>Halten Sie zuerst eines fest.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/follow_up.py"/>
        <source>There was no call or meeting yet that could be followed up.</source>
        <translation>Es gab noch kein Gespräch und keinen Termin, dem etwas folgen könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/follow_up.py"/>
        <source>This is in the trash now.</source>
        <translation>Dies liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/form.py"/>
        <source>Give today or a later day.</source>
        <translation>Geben Sie heute oder einen späteren Tag an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/form.py"/>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/form.py"/>
        <source>a meeting</source>
        <translation>ein Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/form.py"/>
        <source>nothing is planned</source>
        <translation>nichts ist geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/form.py"/>
        <source>{day}, {reason}</source>
        <translation>{day}, {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/not_held.py"/>
        <source>Start the call, or log it.</source>
        <translation>Beginnen Sie das Gespräch, oder halten Sie es fest.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/calls/not_held.py"/>
        <source>What took place is written down as a call.</source>
        <translation>Was stattfand, wird als Gespräch festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Give the text of the note.</source>
        <translation>Geben Sie den Text der Notiz an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Nobody here is called {name}. Left open.</source>
        <translation>Niemand hier heißt {name}. Blieb offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Not recorded, because the note names no client.</source>
        <translation>Nicht festgehalten, weil die Notiz keinen Kunden nennt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Only a note can stand without a client.</source>
        <translation>Nur eine Notiz kann ohne Kunden stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Recorded a {kind} with {client}</source>
        <translation>Festgehalten: {kind} mit {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>There is nothing to write down.</source>
        <translation>Es gibt nichts aufzuschreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Who is {name}? Left open.</source>
        <translation>Wer ist {name}? Blieb offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/note.py"/>
        <source>Wrote a note about {client}</source>
        <translation>Notiz zu {client} geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Changed a note</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Changed a note about {client}</source>
        <translation>Notiz zu {client} geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Choose another one in the list.</source>
        <translation>Wählen Sie eine andere aus der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Nothing would be left of the note.</source>
        <translation>Von der Notiz bliebe nichts übrig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Restore it first.</source>
        <translation>Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Save again to put your text in place of the other, or discard your changes to see that one.</source>
        <translation>Speichern Sie noch einmal, um den anderen Text durch Ihren zu ersetzen, oder verwerfen Sie Ihre Änderungen, um jenen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>Take a new note for the other client, or move the records to the trash first.</source>
        <translation>Schreiben Sie für den anderen Kunden eine neue Notiz, oder legen Sie zuerst die Einträge in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>The note was changed</source>
        <translation>Die Notiz wurde geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>There is no such note.</source>
        <translation>Diese Notiz gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>This note is in the trash.</source>
        <translation>Diese Notiz liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>This note was changed elsewhere since you began. What you typed is kept as a draft.</source>
        <translation>Diese Notiz wurde anderswo geändert, seit Sie begonnen haben. Ihr Text ist als Entwurf behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/capture/revising.py"/>
        <source>What was recorded from this note belongs to its client.</source>
        <translation>Was aus dieser Notiz festgehalten wurde, gehört zu ihrem Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>A channel is not there any more.</source>
        <translation>Einen Kanal gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Added a channel of {name}: {address}</source>
        <translation>Kanal von {name} hinzugefügt: {address}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Added for {name}: never {what}</source>
        <translation>Für {name} hinzugefügt: nie {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Look again, then put them in order.</source>
        <translation>Sehen Sie noch einmal nach, dann ordnen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Look into the trash.</source>
        <translation>Sehen Sie in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Ranked the channels of {name}</source>
        <translation>Kanäle von {name} geordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>This person is not there, or in the trash.</source>
        <translation>Diese Person gibt es nicht, oder sie liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>Write it as in “email dana@harbor.example”, “Teams first” or “never WhatsApp after 18:00”.</source>
        <translation>Schreiben Sie wie in „email dana@harbor.example“, „Teams first“ oder „never WhatsApp after 18:00“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/channels.py"/>
        <source>“{text}” is no way to reach somebody.</source>
        <translation>„{text}“ ist kein Weg, jemanden zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_heads.py"/>
        <source>Pinned {client}</source>
        <translation>{client} angeheftet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_heads.py"/>
        <source>Unpinned {client}</source>
        <translation>{client} nicht mehr angeheftet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/client_people.py"/>
        <source>signs off</source>
        <translation>gibt frei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>A promise cannot be closed in the future.</source>
        <translation>Eine Zusage kann nicht in der Zukunft erledigt sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Dropped: {what}</source>
        <translation>Aufgegeben: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Due on {day}: {what}</source>
        <translation>Fällig am {day}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>File it first: liaison unfiled {id} CLIENT</source>
        <translation>Ordnen Sie sie zuerst zu: liaison unfiled {id} CLIENT</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Give it a first date instead.</source>
        <translation>Geben Sie ihr stattdessen einen ersten Termin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Give the new date.</source>
        <translation>Geben Sie das neue Datum an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Give today or an earlier day.</source>
        <translation>Geben Sie heute oder einen früheren Tag an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Open it again first, or undo the last change.</source>
        <translation>Öffnen Sie sie zuerst wieder, oder machen Sie die letzte Änderung rückgängig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Opened again: {what}</source>
        <translation>Wieder geöffnet: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>See them with: liaison trash</source>
        <translation>Zu sehen mit: liaison trash</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Slip it instead.</source>
        <translation>Verschieben Sie sie stattdessen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>Slipped: {what}, from {old} to {new}</source>
        <translation>Verschoben: {what}, von {old} auf {new}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>There is no such promise, or it is in the trash.</source>
        <translation>Diese Zusage gibt es nicht, oder sie liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” has a date.</source>
        <translation>„{what}“ hat einen Termin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” has no date to slip from.</source>
        <translation>„{what}“ hat keinen Termin, der sich verschieben ließe.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” is closed already.</source>
        <translation>„{what}“ ist schon abgeschlossen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” is due on that day already.</source>
        <translation>„{what}“ ist schon an diesem Tag fällig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” is open already.</source>
        <translation>„{what}“ ist schon offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/commitments.py"/>
        <source>“{what}” waits for a client.</source>
        <translation>„{what}“ wartet auf einen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>A handover from {name} is under way already.</source>
        <translation>Eine Übergabe von {name} läuft schon.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>Choose someone else.</source>
        <translation>Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>Go on with that one.</source>
        <translation>Machen Sie mit dieser weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>Name another one, or change their place instead.</source>
        <translation>Nennen Sie eine andere Person, oder ändern Sie stattdessen ihre Stelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>Name one, or keep the promises as is.</source>
        <translation>Nennen Sie eine, oder lassen Sie die Zusagen, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>Nobody follows themselves.</source>
        <translation>Niemand folgt sich selbst nach.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>Promises can be handed over once there is a successor.</source>
        <translation>Zusagen lassen sich übergeben, sobald es eine Nachfolge gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>They leave that client.</source>
        <translation>Die Person verlässt diesen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/contact_changes.py"/>
        <source>{name} leaves {client} on {day}</source>
        <translation>{name} verlässt {client} am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>turns {age}</source>
        <translation>wird {age}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{client}, renewal</source>
        <translation>{client}, Verlängerung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{client}, {what}</source>
        <translation>{client}, {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{client}, {what} live</source>
        <translation>{client}, {what} live</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{n} day to renewal</source>
        <translation>{n} Tag bis zur Verlängerung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{n} days to renewal</source>
        <translation>{n} Tage bis zur Verlängerung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{person}, {what}</source>
        <translation>{person}, {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{person}’s birthday, {client}</source>
        <translation>Geburtstag von {person}, {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/dated.py"/>
        <source>{person}’s last day, {client}</source>
        <translation>Letzter Tag von {person}, {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>Name who follows in the form of the handover.</source>
        <translation>Nennen Sie im Formular der Übergabe, wer folgt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>Nobody follows yet.</source>
        <translation>Noch folgt niemand.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>This is not there any more.</source>
        <translation>Dies gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>{n} commitment</source>
        <translation>{n} Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>{n} commitments</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>{promises} of {name} went to {successor}</source>
        <translation>{promises} von {name} gingen an {successor}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>{promises} of {name}, whose last day is {day},</source>
        <translation>{promises} von {name}, letzter Tag {day},</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>{promises} of {name}, whose last day was {day},</source>
        <translation>{promises} von {name}, letzter Tag war {day},</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/due_handovers.py"/>
        <source>{promises} went to {successor}</source>
        <translation>{promises} gingen an {successor}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/defaults.py"/>
        <source>Promoter answer</source>
        <translation>Empfehlungsantwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/defaults.py"/>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>An attachment comes with its file.</source>
        <translation>Ein Anhang kommt mit seiner Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>It has: {fields}.</source>
        <translation>Es gibt: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>Perhaps {kinds}.</source>
        <translation>Vielleicht {kinds}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>See `liaison fields` for what can be typed.</source>
        <translation>`liaison fields` zeigt, was sich eingeben lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>There is no kind of record called {kind}.</source>
        <translation>Es gibt keine Art von Eintrag namens {kind}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>Where a record came from is kept by the import.</source>
        <translation>Woher ein Eintrag kam, hält der Import fest.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>Write more of it.</source>
        <translation>Schreiben Sie mehr davon.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>`liaison fields` lists the kinds.</source>
        <translation>`liaison fields` zählt die Arten auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>{kind} has no field “{name}”.</source>
        <translation>{kind} hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/fields.py"/>
        <source>“{name}” could be {fields}.</source>
        <translation>„{name}“ könnte {fields} sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/forms.py"/>
        <source>It may have been undone: redo brings it back.</source>
        <translation>Vielleicht wurde er rückgängig gemacht: Wiederholen bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/forms.py"/>
        <source>This record is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/helping.py"/>
        <source>{amount} for each {unit}</source>
        <translation>{amount} je {unit}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/helping.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/references.py"/>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>A reason goes with another date of the promise.</source>
        <translation>Ein Grund gehört zu einem anderen Datum der Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>A slip needs: commitment.</source>
        <translation>Eine Verschiebung braucht eine Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Give the new date too, as in due_on=friday.</source>
        <translation>Geben Sie auch das neue Datum an, etwa due_on=friday.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Leave out the reason and when they were told.</source>
        <translation>Lassen Sie den Grund weg und wann sie es erfuhren.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Name the promise that moves.</source>
        <translation>Nennen Sie die Zusage, die sich verschiebt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>Open it again first.</source>
        <translation>Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>“{what}” gets its first date, so there is nothing to explain.</source>
        <translation>„{what}“ bekommt seinen ersten Termin, da gibt es nichts zu erklären.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/special.py"/>
        <source>“{what}” is closed, so its date stays.</source>
        <translation>„{what}“ ist abgeschlossen, deshalb bleibt der Termin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Add one, as in “{text} 14:00”.</source>
        <translation>Fügen Sie eine hinzu, wie in „{text} 14:00“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Shorten it; a note holds as much as you like.</source>
        <translation>Kürzen Sie; eine Notiz fasst, so viel Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in $4,200 a minute or 1100 orders a day.</source>
        <translation>Schreiben Sie wie in $4,200 a minute oder 1100 orders a day.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 14.</source>
        <translation>Schreiben Sie wie in 14.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 14:00.</source>
        <translation>Schreiben Sie wie in 14:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 15 Nov to 6 Jan.</source>
        <translation>Schreiben Sie wie in 15 Nov to 6 Jan.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 2026-11-27, “friday”, “3 Dec” or “in two weeks”.</source>
        <translation>Schreiben Sie wie in 2026-11-27, „friday“, „3 Dec“ oder „in two weeks“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 4200 USD or $4,200.</source>
        <translation>Schreiben Sie wie in 4200 USD oder $4,200.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 4200 USD, $4,200 or 1100 orders.</source>
        <translation>Schreiben Sie wie in 4200 USD, $4,200 oder 1100 orders.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in 4200 or 23.80.</source>
        <translation>Schreiben Sie wie in 4200 oder 23.80.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write it as in {"name": "..."}.</source>
        <translation>Schreiben Sie wie in {"name": "..."}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write one of: {words}.</source>
        <translation>Schreiben Sie eines von: {words}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write them as in mon-fri.</source>
        <translation>Schreiben Sie wie in mon-fri.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>Write yes or no.</source>
        <translation>Schreiben Sie yes oder no.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name} has {n} characters, more than {most}.</source>
        <translation>{name} hat {n} Zeichen, mehr als {most}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name} is not a JSON object.</source>
        <translation>{name} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” are not weekdays.</source>
        <translation>{name}: „{text}“ sind keine Wochentage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” has no currency that is known.</source>
        <translation>{name}: „{text}“ hat keine bekannte Währung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” has no time of day.</source>
        <translation>{name}: „{text}“ hat keine Uhrzeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is neither yes nor no.</source>
        <translation>{name}: „{text}“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is none of the words that are allowed.</source>
        <translation>{name}: „{text}“ ist keines der erlaubten Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a date that is understood.</source>
        <translation>{name}: „{text}“ ist kein verständliches Datum.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a number.</source>
        <translation>{name}: „{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a season.</source>
        <translation>{name}: „{text}“ ist keine Saison.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a time of day.</source>
        <translation>{name}: „{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not a whole number.</source>
        <translation>{name}: „{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” is not an amount.</source>
        <translation>{name}: „{text}“ ist kein Betrag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/values.py"/>
        <source>{name}: “{text}” says no currency and no unit.</source>
        <translation>{name}: „{text}“ nennt weder Währung noch Einheit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>A reason and when they were told go with a change of the date.</source>
        <translation>Ein Grund und wann sie es erfuhren, gehören zu einer Änderung des Datums.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Added the {kind} “{label}”</source>
        <translation>Hinzugefügt ({kind}): „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Changed the {kind} “{label}”</source>
        <translation>Geändert ({kind}): „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Give at least one FIELD=VALUE.</source>
        <translation>Geben Sie mindestens ein FIELD=VALUE an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Leave them out, or use `slip`.</source>
        <translation>Lassen Sie sie weg, oder verwenden Sie `slip`.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Name one as in Europe/London or America/Chicago.</source>
        <translation>Nennen Sie eine wie Europe/London oder America/Chicago.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Nothing was said to change.</source>
        <translation>Es wurde nichts zum Ändern gesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Restore it from the trash first; its id is {id}.</source>
        <translation>Stellen Sie ihn zuerst aus dem Papierkorb wieder her; seine Kennung ist {id}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Say it once.</source>
        <translation>Sagen Sie es einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>There is no time zone {zone}.</source>
        <translation>Es gibt keine Zeitzone {zone}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>This {kind} is in the trash.</source>
        <translation>Dieser Eintrag ({kind}) liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>Write something there.</source>
        <translation>Schreiben Sie etwas hinein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>`liaison fields {kind}` lists what it can hold.</source>
        <translation>`liaison fields {kind}` zeigt, was er enthalten kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{field} cannot be empty.</source>
        <translation>{field} darf nicht leer sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{field} is said twice.</source>
        <translation>{field} ist zweimal angegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{kind} belongs to a client.</source>
        <translation>{kind} gehört zu einem Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/editing/writing.py"/>
        <source>{kind} needs: {fields}.</source>
        <translation>{kind} braucht: {fields}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/evidence.py"/>
        <source>{kind}: {label}</source>
        <translation>{kind}: {label}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/calendar.py"/>
        <source>Busy</source>
        <translation>Ausgelastet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/calendar.py"/>
        <source>We owe it to {who}.</source>
        <translation>Wir schulden es {who}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/calendar.py"/>
        <source>{who} owes it to us.</source>
        <translation>{who} schuldet es uns.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>A reminder comes at most four weeks before.</source>
        <translation>Eine Erinnerung kommt höchstens vier Wochen vorher.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>Choose at least one kind of entry.</source>
        <translation>Wählen Sie mindestens eine Art von Eintrag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>Choose meetings too, or show titles in place of busy.</source>
        <translation>Wählen Sie auch Treffen, oder zeigen Sie Titel statt „belegt“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>Give fewer minutes.</source>
        <translation>Geben Sie weniger Minuten an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>Give the first day first.</source>
        <translation>Geben Sie den ersten Tag zuerst an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>Only meetings make one busy.</source>
        <translation>Nur Treffen belegen die Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/choice.py"/>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>Give the name of a file, or - for standard output.</source>
        <translation>Nennen Sie eine Datei, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>Give the name of a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>Make it first, or choose another.</source>
        <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/exports/files.py"/>
        <source>{path} is a pipe or a device.</source>
        <translation>{path} ist eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>A feed needs a name.</source>
        <translation>Ein Abonnement braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>Changed the feed “{name}”: {detail}</source>
        <translation>Abonnement „{name}“ geändert: {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>Choose the file.</source>
        <translation>Wählen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>Made the feed “{name}”: {detail}</source>
        <translation>Abonnement „{name}“ angelegt: {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>Removed the feed “{name}”; its file stays</source>
        <translation>Abonnement „{name}“ entfernt; seine Datei bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>Say who it is for, or what it holds.</source>
        <translation>Sagen Sie, für wen es ist oder was es enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>The feed “{name}” has this file already.</source>
        <translation>Das Abonnement „{name}“ hat diese Datei schon.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>There is no such feed any more.</source>
        <translation>Dieses Abonnement gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>Where the file of a feed is has to be told in full.</source>
        <translation>Wo die Datei eines Abonnements liegt, muss vollständig angegeben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>feeds</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>it tells busy times only</source>
        <translation>es nennt nur belegte Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>it tells everything</source>
        <translation>es nennt alles</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/keeping.py"/>
        <source>it tells titles and times</source>
        <translation>es nennt Titel und Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/writing.py"/>
        <source>Choose another, or remove the feed.</source>
        <translation>Wählen Sie jemand anderen, oder entfernen Sie das Abonnement.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/writing.py"/>
        <source>The client it is about is not there any more; the file stays as it is.</source>
        <translation>Den Kunden, um den es geht, gibt es nicht mehr; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/writing.py"/>
        <source>The person it is about is not there any more; the file stays as it is.</source>
        <translation>Die Person, um die es geht, gibt es nicht mehr; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/feeds/writing.py"/>
        <source>The system refused.</source>
        <translation>Das System hat abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>From now on meetings with {what} go to {client}</source>
        <translation>Ab jetzt gehen Treffen mit {what} zu {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>Meetings with {what} are no longer filed by that</source>
        <translation>Treffen mit {what} werden nicht mehr danach zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>Meetings with {what} go to {client}</source>
        <translation>Treffen mit {what} gehen zu {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>The client is in the trash.</source>
        <translation>Der Kunde liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>There is no such rule any more.</source>
        <translation>Diese Regel gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>a client in the trash</source>
        <translation>ein Kunde im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>{learned}, and {more}</source>
        <translation>{learned}, und {more}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>{n} more that waited was filed too</source>
        <translation>{n} weiteres wartendes wurde auch zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/filing_rules.py"/>
        <source>{n} more that waited were filed too</source>
        <translation>{n} weitere wartende wurden auch zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source> on {day}</source>
        <translation> am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Its id names it still: {id}</source>
        <translation>Seine Kennung gilt noch: {id}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Make one with: liaison note CLIENT "We: send the report by Friday"</source>
        <translation>Legen Sie eine an mit: liaison note CLIENT "We: send the report by Friday"</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Name a day from {first} to {last}.</source>
        <translation>Nennen Sie einen Tag von {first} bis {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>Take in what you have with `liaison import FILE...`, or type one: liaison add client NAME</source>
        <translation>Übernehmen Sie, was Sie haben, mit `liaison import FILE...`, oder geben Sie einen ein: liaison add client NAME</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>There is no client yet.</source>
        <translation>Es gibt noch keinen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>There is no promise yet.</source>
        <translation>Es gibt noch keine Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>records in the trash</source>
        <translation>Einträge im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>{day} is out of reach.</source>
        <translation>{day} liegt außer Reichweite.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/finding.py"/>
        <source>“{what}” is not open any more: {status}{on}.</source>
        <translation>„{what}“ ist nicht mehr offen: {status}{on}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Be introduced to {successor} by {name}</source>
        <translation>Sich von {name} bei {successor} vorstellen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Concern</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>First talk with who follows {name}</source>
        <translation>Erstes Gespräch mit der Nachfolge von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>First talk with {successor}, alone: goals and how they like to work</source>
        <translation>Erstes Gespräch mit {successor}, allein: Ziele und Arbeitsweise</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Go through what is open with {name}</source>
        <translation>Offenes mit {name} durchgehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Learn who follows {name}</source>
        <translation>Erfahren, wer {name} nachfolgt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Look again at the people of the client.</source>
        <translation>Sehen Sie noch einmal die Personen des Kunden an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>One of their people reports to them.</source>
        <translation>Eine Person dort berichtet an sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Thank {name} and ask where to stay in touch</source>
        <translation>{name} danken und fragen, wo man in Kontakt bleibt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>This place is not there any more.</source>
        <translation>Diese Stelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>We know nobody else there: a single thread.</source>
        <translation>Wir kennen dort sonst niemanden: ein einziger Faden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>We met nobody else there in {n} months: a single thread.</source>
        <translation>Wir haben dort seit {n} Monaten sonst niemanden getroffen: ein einziger Faden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>Write down what only {name} knows</source>
        <translation>Aufschreiben, was nur {name} weiß</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>the work</source>
        <translation>die Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>{name} decides.</source>
        <translation>{name} entscheidet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>{name} is the point of contact.</source>
        <translation>{name} ist die Ansprechperson.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>{name} signs off: {what}.</source>
        <translation>{name} gibt frei: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/handover.py"/>
        <source>{n} of their people report to them.</source>
        <translation>{n} Personen dort berichten an sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>moved to the trash</source>
        <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/history.py"/>
        <source>{kind} “{label}”</source>
        <translation>{kind} „{label}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>Address: {address}</source>
        <translation>Anschrift: {address}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>Website: {address}</source>
        <translation>Website: {address}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>as a client</source>
        <translation>als Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>as a prospect</source>
        <translation>als Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>its client, {name}, is in the trash</source>
        <translation>sein Kunde, {name}, liegt im Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>learned {domains}</source>
        <translation>{domains} gelernt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/clients.py"/>
        <source>more than one client could be “{name}”</source>
        <translation>mehr als ein Kunde könnte „{name}“ sein</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>Categories: {names}</source>
        <translation>Kategorien: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>Role: {role}</source>
        <translation>Rolle: {role}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>Title: {title}</source>
        <translation>Titel: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contact_values.py"/>
        <source>another copy counts: line {line} of {file}</source>
        <translation>eine andere Kopie zählt: Zeile {line} von {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/contacts.py"/>
        <source>Bringing in contacts</source>
        <translation>Kontakte werden übernommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>address of the call</source>
        <translation>Adresse des Gesprächs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>besides</source>
        <translation>außerdem</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>comes</source>
        <translation>kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>comes perhaps</source>
        <translation>kommt vielleicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>does not come</source>
        <translation>kommt nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>has not answered</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>invited too</source>
        <translation>auch eingeladen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>no longer invited</source>
        <translation>nicht mehr eingeladen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>one time</source>
        <translation>ein einzelnes Mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>organizer</source>
        <translation>einladende Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>sends somebody else</source>
        <translation>schickt jemand anderen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>tentative</source>
        <translation>unter Vorbehalt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>{n} more time</source>
        <translation>{n} weiteres Mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/differences.py"/>
        <source>{n} more times</source>
        <translation>{n} weitere Male</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>Check its permissions, or leave it out.</source>
        <translation>Prüfen Sie ihre Berechtigungen, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>Choose a folder further down.</source>
        <translation>Wählen Sie einen Ordner weiter unten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>Choose it again.</source>
        <translation>Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>Give calendars (.ics), contact cards (.vcf), tables (.csv), mail (.eml, .mbox) or a record (.json).</source>
        <translation>Geben Sie Kalender (.ics), Kontaktkarten (.vcf), Tabellen (.csv), Mails (.eml, .mbox) oder einen Bestand (.json) an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>There is nothing that can be imported.</source>
        <translation>Es gibt nichts, was sich importieren ließe.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>These are more than {n} files.</source>
        <translation>Das sind mehr als {n} Dateien.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>{path} is larger than 1 GB.</source>
        <translation>{path} ist größer als 1 GB.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>{path} is no longer there.</source>
        <translation>{path} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/files.py"/>
        <source>{path} is not a file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>the title names {client}</source>
        <translation>der Titel nennt {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>unfiled: no client could be told from it</source>
        <translation>nicht zugeordnet: Ein Kunde ließ sich nicht erkennen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>you filed a meeting with {what} there</source>
        <translation>Sie haben ein Treffen mit {what} dort zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{client}: {how}</source>
        <translation>{client}: {how}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{domain} is {client}'s domain</source>
        <translation>{domain} ist die Domain von {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{names} are invited</source>
        <translation>{names} sind eingeladen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{name} is invited</source>
        <translation>{name} ist eingeladen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/filing.py"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>Imported {what}: {added} added, {updated} updated</source>
        <translation>{what} importiert: {added} hinzugefügt, {updated} aktualisiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>{n} file</source>
        <translation>{n} Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/importing.py"/>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/invitees.py"/>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meeting_values.py"/>
        <source>Meeting without a title</source>
        <translation>Termin ohne Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meeting_values.py"/>
        <source>changed: {what}</source>
        <translation>geändert: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meeting_values.py"/>
        <source>details changed</source>
        <translation>Einzelheiten geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>Bringing in meetings</source>
        <translation>Termine werden übernommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>Export a part of the calendar and import that.</source>
        <translation>Exportieren Sie einen Teil des Kalenders und importieren Sie diesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>The meetings of {file} take place more often than any real ones.</source>
        <translation>Die Termine von {file} finden öfter statt als echte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>a review that was exported from Liaison</source>
        <translation>ein Rückblick, der aus Liaison exportiert wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>an entry that Liaison wrote for others, without its details</source>
        <translation>ein Eintrag, den Liaison für andere geschrieben hat, ohne seine Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>another meeting of the record has the same UID: {title}</source>
        <translation>ein anderer Termin des Bestands hat dieselbe UID: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>as an earlier version of it was</source>
        <translation>wie eine frühere Fassung davon war</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>called off</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>it cancels a meeting that the record does not have</source>
        <translation>es sagt ein Treffen ab, das der Bestand nicht hat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>nothing that is kept here changed</source>
        <translation>nichts, was hier aufbewahrt wird, hat sich geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/meetings.py"/>
        <source>older than what is kept</source>
        <translation>älter als das Vorhandene</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/messages.py"/>
        <source>an answer for one time of a series is not kept</source>
        <translation>eine Antwort zu einem einzelnen Mal einer Serie wird nicht festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/messages.py"/>
        <source>it is about a meeting that the record does not have</source>
        <translation>es betrifft ein Treffen, das der Bestand nicht hat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/messages.py"/>
        <source>{name} answered</source>
        <translation>{name} hat geantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/messages.py"/>
        <source>{name} has answered anew since then</source>
        <translation>{name} hat seither neu geantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/messages.py"/>
        <source>{name} is not among those invited</source>
        <translation>{name} ist nicht unter den Eingeladenen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>Manager: {name}</source>
        <translation>Führungskraft: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>at {client}</source>
        <translation>bei {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>has an address at the agency itself</source>
        <translation>hat eine Adresse bei der Agentur selbst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>left {client}</source>
        <translation>{client} verlassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>one of us</source>
        <translation>jemand von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/people.py"/>
        <source>without a client</source>
        <translation>ohne Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Change what is recorded instead.</source>
        <translation>Ändern Sie stattdessen, was festgehalten ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Confirm it in the record first, or write a note of its own.</source>
        <translation>Bestätigen Sie ihn zuerst im Bestand, oder schreiben Sie eine eigene Notiz.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>File it under a client first.</source>
        <translation>Ordnen Sie ihn zuerst einem Kunden zu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Nothing to record of “{title}”</source>
        <translation>Nichts festzuhalten von „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Record it once it has.</source>
        <translation>Halten Sie ihn fest, sobald es so weit ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>Recorded “{title}”</source>
        <translation>„{title}“ festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting belongs to no client yet.</source>
        <translation>Der Termin gehört noch zu keinem Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting has not begun yet.</source>
        <translation>Der Termin hat noch nicht begonnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting is in the trash.</source>
        <translation>Der Termin liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>The meeting was cancelled.</source>
        <translation>Der Termin wurde abgesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>There is no such meeting on that day.</source>
        <translation>Diesen Termin gibt es an dem Tag nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/proposals.py"/>
        <source>This meeting is recorded already.</source>
        <translation>Dieser Termin ist schon festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/report.py"/>
        <source>The import was stopped; nothing was changed.</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/report.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/report.py"/>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/report.py"/>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>another person of this name is at the client</source>
        <translation>eine andere Person dieses Namens ist bei dem Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>more than one person could be meant: {names}</source>
        <translation>mehr als eine Person könnte gemeint sein: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>shares an address with {names}</source>
        <translation>teilt eine Adresse mit {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/same_person.py"/>
        <source>the same name at the same client</source>
        <translation>derselbe Name bei demselben Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>Give a calendar (.ics), contact cards (.vcf), a table (.csv, .tsv), mail (.eml, .mbox) or a record (.json).</source>
        <translation>Geben Sie einen Kalender (.ics), Kontaktkarten (.vcf), eine Tabelle (.csv, .tsv), Mails (.eml, .mbox) oder einen Bestand (.json) an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>Photos and logos are not taken over.</source>
        <translation>Fotos und Logos werden nicht übernommen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>Save the meeting from Outlook as an .ics file, or the message as .eml.</source>
        <translation>Speichern Sie das Treffen aus Outlook als .ics-Datei oder die Nachricht als .eml.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>These columns were not read: {names}.</source>
        <translation>Diese Spalten wurden nicht gelesen: {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>{file} is in Outlook’s own form, which cannot be read.</source>
        <translation>{file} liegt in Outlooks eigener Form vor, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>{file} is of no kind that can be imported.</source>
        <translation>{file} ist von keiner Art, die sich importieren lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>{file}, “{subject}”</source>
        <translation>{file}, „{subject}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>{n} message without an invitation was passed over.</source>
        <translation>{n} Nachricht ohne Einladung wurde übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/sources.py"/>
        <source>{n} messages without an invitation were passed over.</source>
        <translation>{n} Nachrichten ohne Einladung wurden übergangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>Bringing in promises</source>
        <translation>Zusagen werden übernommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>To-do without a title</source>
        <translation>Aufgabe ohne Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>it does not say what is to be done</source>
        <translation>sie sagt nicht, was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>it is closed here, so its date stays</source>
        <translation>sie ist hier abgeschlossen, deshalb bleibt ihr Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/todos.py"/>
        <source>moved in {file}</source>
        <translation>in {file} verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Bringing in {file}</source>
        <translation>{file} wird übernommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Checking the rules of the record</source>
        <translation>Die Regeln des Bestands werden geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>Update Liaison and import it again.</source>
        <translation>Aktualisieren Sie Liaison und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>it has records of an unknown kind {kind}</source>
        <translation>sie hat Einträge einer unbekannten Art {kind}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>it refers to a {kind} that is not there ({id})</source>
        <translation>sie verweist auf etwas, das es nicht gibt ({kind}, {id})</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>its history was left out: this record has one of its own</source>
        <translation>ihr Verlauf wurde weggelassen: Dieser Bestand hat einen eigenen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>its journal is damaged</source>
        <translation>ihr Journal ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>its rows do not fit together</source>
        <translation>ihre Zeilen passen nicht zusammen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>line {line}, </source>
        <translation>Zeile {line}, </translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>the files that are attached are not part of this format; a backup holds them</source>
        <translation>angehängte Dateien gehören nicht zu diesem Format; eine Sicherung enthält sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>this record has that setting already</source>
        <translation>dieser Bestand hat diese Einstellung schon</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>{file} was written by a newer version of Liaison.</source>
        <translation>{file} wurde von einer neueren Version von Liaison geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/imports/whole_record.py"/>
        <source>{where}a {kind}: {why}</source>
        <translation>{where}{kind}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/interaction_log.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>a {kind}</source>
        <translation>ein Eintrag ({kind})</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>an {kind}</source>
        <translation>ein Eintrag ({kind})</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>entry</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>line of a sheet</source>
        <translation>Zeile eines Blatts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>off-boarding</source>
        <translation>Verabschiedung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>place on a call</source>
        <translation>Platz in einem Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>point to make</source>
        <translation>Punkt zum Ansprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>post-mortem</source>
        <translation>Nachbetrachtung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>presence</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>stay-or-part worksheet</source>
        <translation>Arbeitsblatt Bleiben oder Gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>who feels a stake</source>
        <translation>wer einen Einsatz spürt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/labels.py"/>
        <source>{kind} of {day}</source>
        <translation>{kind} vom {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/ledger.py"/>
        <source>Say it in a few words.</source>
        <translation>Sagen Sie es in wenigen Worten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/ledger.py"/>
        <source>This is promised already.</source>
        <translation>Dies ist schon zugesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/ledger.py"/>
        <source>“{text}” could be {names}: name the whole name.</source>
        <translation>„{text}“ könnte {names} sein: Nennen Sie den ganzen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/links.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/merging.py"/>
        <source>Choose the other one.</source>
        <translation>Wählen Sie den anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/merging.py"/>
        <source>Merged {other} into {name}</source>
        <translation>{other} mit {name} zusammengeführt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/merging.py"/>
        <source>These are one entry already.</source>
        <translation>Das ist schon ein einziger Eintrag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>There is no record called “{text}”.</source>
        <translation>Es gibt keinen Eintrag namens „{text}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>There is nothing called “{text}” among the {noun}.</source>
        <translation>Unter den Einträgen ({noun}) heißt nichts „{text}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>Write more of the id.</source>
        <translation>Schreiben Sie mehr von der Kennung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>Write more of the name.</source>
        <translation>Schreiben Sie mehr vom Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>colleagues</source>
        <translation>Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>unfiled</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>“{text}” could be {count} of the {noun}.</source>
        <translation>„{text}“ könnte {count} davon sein: {noun}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/names.py"/>
        <source>“{text}” is the end of {count} record ids.</source>
        <translation>„{text}“ ist das Ende von {count} Kennungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/our_hours.py"/>
        <source>Changed our working hours</source>
        <translation>Unsere Arbeitszeiten geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/our_hours.py"/>
        <source>Give hours as in 09:00 and 17:30.</source>
        <translation>Geben Sie Zeiten an wie 09:00 und 17:30.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/our_hours.py"/>
        <source>Working hours need a working day, and must end after they begin.</source>
        <translation>Arbeitszeiten brauchen einen Arbeitstag und müssen nach ihrem Beginn enden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/overview/reading.py"/>
        <source>about {cost}</source>
        <translation>etwa {cost}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/names.py"/>
        <source>ending</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/names.py"/>
        <source>former</source>
        <translation>ehemalig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/names.py"/>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/names.py"/>
        <source>prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/names.py"/>
        <source>{zone} time</source>
        <translation>Zeit in {zone}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>concern</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>introduction</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>promoter score</source>
        <translation>Empfehlungswert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>they owe</source>
        <translation>sie schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>we owe</source>
        <translation>wir schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>{kind}, {client}</source>
        <translation>{kind}, {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>{what}, from {name}</source>
        <translation>{what}, von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/palette/texts.py"/>
        <source>{what}, to {name}</source>
        <translation>{what}, an {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/people.py"/>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/people.py"/>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_lines.py"/>
        <source>A line about a person begins with a name.</source>
        <translation>Eine Zeile über eine Person beginnt mit einem Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_lines.py"/>
        <source>Added {name} to {client}</source>
        <translation>{name} bei {client} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_lines.py"/>
        <source>Change that place instead.</source>
        <translation>Ändern Sie stattdessen diese Stelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_lines.py"/>
        <source>Name someone who is.</source>
        <translation>Nennen Sie jemanden, der es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_lines.py"/>
        <source>Write it as in “Ana Lopez, CFO, ana@x.example”.</source>
        <translation>Schreiben Sie wie in „Ana Lopez, CFO, ana@x.example“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_lines.py"/>
        <source>{name} is not there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_lines.py"/>
        <source>{name} is there already.</source>
        <translation>{name} ist schon da.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Answer on “{what}”</source>
        <translation>Antwort auf „{what}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Feedback: {what}</source>
        <translation>Feedback: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Idea: {what}</source>
        <translation>Idee: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>On “{what}”: {answer}</source>
        <translation>Zu „{what}“: {answer}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Our request: {what}</source>
        <translation>Unsere Bitte: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>Thanks: {what}</source>
        <translation>Dank: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/person_sheet.py"/>
        <source>“{what}” moved</source>
        <translation>„{what}“ verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>from {figure}</source>
        <translation>von {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>no reading yet</source>
        <translation>noch kein Messwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>target {figure}</source>
        <translation>Ziel {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>unknown, no case yet</source>
        <translation>unbekannt, noch kein Fall</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>{figure} on {day}</source>
        <translation>{figure} am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/aims.py"/>
        <source>{share} %, {kept} of {total}</source>
        <translation>{share} %, {kept} von {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>last on {day}, {ago}</source>
        <translation>zuletzt am {day}, {ago}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>no contact recorded</source>
        <translation>kein Kontakt festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{n} day ago</source>
        <translation>vor {n} Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{n} days ago</source>
        <translation>vor {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{said}; agreed {rhythm}</source>
        <translation>{said}; vereinbart {rhythm}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/contact.py"/>
        <source>{said}; no rhythm agreed</source>
        <translation>{said}; kein Rhythmus vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>open for {n} day</source>
        <translation>seit {n} Tag offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>open for {n} days</source>
        <translation>seit {n} Tagen offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>{days}, answer due {day}</source>
        <translation>{days}, Antwort fällig {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/registers.py"/>
        <source>{days}, answered, not told yet</source>
        <translation>{days}, beantwortet, noch nicht mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>in {n} day</source>
        <translation>in {n} Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>in {n} days</source>
        <translation>in {n} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>no renewal date recorded</source>
        <translation>kein Verlängerungsdatum festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>passed</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} promise of ours is late</source>
        <translation>{n} Zusage von uns ist überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} promises of ours are late</source>
        <translation>{n} Zusagen von uns sind überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} strained contact about us</source>
        <translation>{n} belasteter Kontakt unseretwegen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{n} strained contacts about us</source>
        <translation>{n} belastete Kontakte unseretwegen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/terms.py"/>
        <source>{person} leaves {when}</source>
        <translation>{person} geht {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No goals recorded</source>
        <translation>Keine Ziele festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No people recorded</source>
        <translation>Keine Personen festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No point of contact marked</source>
        <translation>Keine Ansprechperson markiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No renewal date recorded</source>
        <translation>Kein Verlängerungsdatum festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No rhythm of contact agreed</source>
        <translation>Kein Kontaktrhythmus vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No stakes recorded</source>
        <translation>Keine Einsätze festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>No working agreement recorded</source>
        <translation>Keine Arbeitsvereinbarung festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/profile_parts/unknowns.py"/>
        <source>Why they hired us is not recorded</source>
        <translation>Warum sie uns beauftragt haben, ist nicht festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>Begin with the client and a colon, as in “Harbor: …”.</source>
        <translation>Beginnen Sie mit dem Kunden und einem Doppelpunkt, wie in „Harbor: …“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>Begin with the score from 0 to 10, as in “9 Dana: very happy”.</source>
        <translation>Beginnen Sie mit der Punktzahl von 0 bis 10, wie in „9 Dana: sehr zufrieden“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>Reading {value} of “{goal}”</source>
        <translation>Messwert {value} von „{goal}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>Say from when until when, as in “Budget round 1 Dec to 15 Dec”.</source>
        <translation>Sagen Sie, von wann bis wann, wie in „Budgetrunde 1 Dec to 15 Dec“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>Say what keeps them busy, too.</source>
        <translation>Sagen Sie auch, was sie auslastet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>Say when, as in “Half-year review on 3 Feb”.</source>
        <translation>Sagen Sie, wann, wie in „Halbjahresrückblick on 3 Feb“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_entry.py"/>
        <source>{score} of 10</source>
        <translation>{score} von 10</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>Off-boarding, reason not said</source>
        <translation>Verabschiedung, Grund nicht genannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>Post-mortem, reason not found yet</source>
        <translation>Nachbetrachtung, Grund noch nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>Reset, reason not said</source>
        <translation>Neustart, Grund nicht genannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>Stay or part, not argued yet</source>
        <translation>Bleiben oder gehen, noch nicht abgewogen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>abandoned</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>answered, not told yet</source>
        <translation>beantwortet, noch nicht mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>done {day}</source>
        <translation>erledigt {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>ended {day}</source>
        <translation>beendet {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>evaluated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>fight for it</source>
        <translation>darum kämpfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>given by us</source>
        <translation>von uns gegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>heard today</source>
        <translation>heute gehört</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>it was right</source>
        <translation>es traf zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>nobody is there</source>
        <translation>niemand ist da</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>part</source>
        <translation>trennen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>received</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>reset</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>rested until {day}</source>
        <translation>ruhte bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>rests until {day}</source>
        <translation>ruht bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>target {target}</source>
        <translation>Ziel {target}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>told {day}</source>
        <translation>mitgeteilt {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} a day</source>
        <translation>{amount} pro Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} a minute</source>
        <translation>{amount} pro Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} a month</source>
        <translation>{amount} pro Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} a week</source>
        <translation>{amount} pro Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} a working day</source>
        <translation>{amount} pro Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} a working hour</source>
        <translation>{amount} pro Arbeitsstunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} a year</source>
        <translation>{amount} pro Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} an hour</source>
        <translation>{amount} pro Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{amount} each time</source>
        <translation>{amount} jedes Mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{now}, target {target}</source>
        <translation>{now}, Ziel {target}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{person} goes to {where}</source>
        <translation>{person} geht zu {where}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/register_lines.py"/>
        <source>{person} leaves</source>
        <translation>{person} geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>A review cannot be held in the future.</source>
        <translation>Ein Rückblick kann nicht in der Zukunft gehalten werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>Give a later day.</source>
        <translation>Geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>Give a number of days from 1 to {n}.</source>
        <translation>Geben Sie eine Zahl von Tagen zwischen 1 und {n} an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>Held the review with {client}</source>
        <translation>Rückblick mit {client} gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>Reviews with {client}: {rhythm}</source>
        <translation>Rückblicke mit {client}: {rhythm}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>The next review must come after this one.</source>
        <translation>Der nächste Rückblick muss nach diesem liegen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>every {n} day</source>
        <translation>alle {n} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/holding.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/reads.py"/>
        <source>A reset began</source>
        <translation>Ein Neustart begann</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/reads.py"/>
        <source>The reset was evaluated</source>
        <translation>Der Neustart wurde bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/reads.py"/>
        <source>given up on {day}</source>
        <translation>aufgegeben am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/reads.py"/>
        <source>reached on {day}</source>
        <translation>erreicht am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/reads.py"/>
        <source>{person} leaves on {day}</source>
        <translation>{person} geht am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>A level nobody speaks to</source>
        <translation>Eine Ebene, mit der niemand spricht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Changes that come together</source>
        <translation>Änderungen, die zusammenkommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Clause broken by them</source>
        <translation>Klausel von ihnen gebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Clause broken by us</source>
        <translation>Klausel von uns gebrochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Concern answered but not told</source>
        <translation>Sorge beantwortet, aber nicht mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Concern open beyond its time</source>
        <translation>Sorge länger offen als vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Cosy</source>
        <translation>Zu gemütlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Decision maker not met</source>
        <translation>Wer entscheidet, wurde nicht getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Delivery is slipping</source>
        <translation>Lieferung lässt nach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Goals not discussed for long</source>
        <translation>Über Ziele lange nicht gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Invoice or approval waits on them</source>
        <translation>Rechnung oder Freigabe wartet auf sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Last-minute requests rising</source>
        <translation>Eilige Bitten nehmen zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Meetings cancelled in a row</source>
        <translation>Termine hintereinander abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Mood is falling</source>
        <translation>Stimmung fällt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Never hits the mark</source>
        <translation>Trifft nie ins Schwarze</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>New stakeholder nobody has met</source>
        <translation>Neue Person, die niemand getroffen hat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>No candid word for long</source>
        <translation>Lange kein offenes Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>No result shown for long</source>
        <translation>Lange kein Ergebnis gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Nothing proactive for long</source>
        <translation>Lange nichts von uns aus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Our replies are slowing</source>
        <translation>Unsere Antworten werden langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Point of contact leaves</source>
        <translation>Ansprechperson geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Promise late</source>
        <translation>Zusage überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Promise slipped twice</source>
        <translation>Zusage zweimal verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Promoter answer falling</source>
        <translation>Empfehlungsantwort fällt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Renewal near, lines weak or unknown</source>
        <translation>Verlängerung nah, Linien schwach oder unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Reset not evaluated</source>
        <translation>Neustart nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Review overdue</source>
        <translation>Rückblick überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Silence beyond their rhythm</source>
        <translation>Stille über ihren Rhythmus hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Single thread</source>
        <translation>Ein einziger Faden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Slip not told</source>
        <translation>Verschiebung nicht mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Slips let off</source>
        <translation>Verschiebungen nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Stakes unknown</source>
        <translation>Einsätze unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/reviews/seen.py"/>
        <source>Their replies are slowing</source>
        <translation>Ihre Antworten werden langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/running_changes.py"/>
        <source>Added the step “{what}”</source>
        <translation>Schritt „{what}“ hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/running_changes.py"/>
        <source>Finished the handover from {name}</source>
        <translation>Übergabe von {name} abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/running_changes.py"/>
        <source>Open again: {what}</source>
        <translation>Wieder offen: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sample/loader.py"/>
        <source>Created the sample agency {name}</source>
        <translation>Beispielagentur {name} angelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sample/loader.py"/>
        <source>Make another vault for it.</source>
        <translation>Legen Sie dafür einen anderen Tresor an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sample/loader.py"/>
        <source>The sample agency needs an empty record, and this one has clients.</source>
        <translation>Die Beispielagentur braucht einen leeren Bestand, und dieser hat Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>A saved filter needs a name.</source>
        <translation>Ein gespeicherter Filter braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Give it one.</source>
        <translation>Geben Sie ihm einen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Look at the saved ones.</source>
        <translation>Sehen Sie die gespeicherten an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Removed the filter “{name}”</source>
        <translation>Filter „{name}“ entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Renamed the filter to “{name}”</source>
        <translation>Filter in „{name}“ umbenannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Saved the filter “{name}”</source>
        <translation>Filter „{name}“ gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>The name has more than {n} characters.</source>
        <translation>Der Name hat mehr als {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>There are {n} saved filters already.</source>
        <translation>Es gibt schon {n} gespeicherte Filter.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>There is a filter called “{name}” already.</source>
        <translation>Es gibt schon einen Filter namens „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/saved_filters.py"/>
        <source>There is no filter called “{name}”.</source>
        <translation>Es gibt keinen Filter namens „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/search_pages.py"/>
        <source>Commitment of ours, done</source>
        <translation>Zusage von uns, erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/search_pages.py"/>
        <source>Commitment of ours, dropped</source>
        <translation>Zusage von uns, aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/search_pages.py"/>
        <source>Commitment of theirs, done</source>
        <translation>Zusage des Kunden, erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/search_pages.py"/>
        <source>Commitment of theirs, dropped</source>
        <translation>Zusage des Kunden, aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/search_pages.py"/>
        <source>Commitment, they owe</source>
        <translation>Zusage, sie schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/search_pages.py"/>
        <source>Commitment, we owe</source>
        <translation>Zusage, wir schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/setting_up.py"/>
        <source>Introduced the user and the agency</source>
        <translation>Nutzer und Agentur eingetragen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/expected.py"/>
        <source>This person is not there any more.</source>
        <translation>Diese Person gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/expected.py"/>
        <source>{name} is not on the call</source>
        <translation>{name} ist nicht dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/expected.py"/>
        <source>{name} is on the call</source>
        <translation>{name} ist dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>A point stands on every sheet until it was said.</source>
        <translation>Ein Punkt steht auf jedem Blatt, bis er gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>A sheet has room for {n} lines that are pinned or added.</source>
        <translation>Ein Blatt hat Platz für {n} angeheftete oder hinzugefügte Zeilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Added to the sheet of {client}: {what}</source>
        <translation>Zum Blatt von {client} hinzugefügt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>As before: {what}</source>
        <translation>Wie zuvor: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Changed the line: {what}</source>
        <translation>Zeile geändert: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Hidden for this call: {what}</source>
        <translation>Für dieses Gespräch ausgeblendet: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Look again at the sheet.</source>
        <translation>Sehen Sie noch einmal auf das Blatt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Move it up to have it stand first.</source>
        <translation>Schieben Sie ihn nach oben, damit er zuerst steht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Pinned: {what}</source>
        <translation>Angeheftet: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Removed the line: {what}</source>
        <translation>Zeile entfernt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>Take a pin off, or remove a line you added.</source>
        <translation>Lösen Sie eine angeheftete Zeile, oder entfernen Sie eine hinzugefügte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>This line is neither hidden nor pinned.</source>
        <translation>Diese Zeile ist weder ausgeblendet noch angeheftet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/lines.py"/>
        <source>This line is not there any more.</source>
        <translation>Diese Zeile gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>Changed the point: {what}</source>
        <translation>Punkt geändert: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>Look again at the points of the client.</source>
        <translation>Sehen Sie noch einmal auf die Punkte des Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>Moved the point: {what}</source>
        <translation>Punkt verschoben: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>Point for {client}: {what}</source>
        <translation>Punkt für {client}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>Removed the point: {what}</source>
        <translation>Punkt entfernt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>Said: {what}</source>
        <translation>Gesagt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>Still to be said: {what}</source>
        <translation>Noch zu sagen: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/points.py"/>
        <source>This point is not there any more.</source>
        <translation>Diesen Punkt gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sheets/reading.py"/>
        <source>The sheet does not say that any more.</source>
        <translation>Das sagt das Blatt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>A finding rests for a reason.</source>
        <translation>Ein Warnzeichen ruht aus einem Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>Choose a later day.</source>
        <translation>Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>It can only rest until a day ahead.</source>
        <translation>Es kann nur bis zu einem kommenden Tag ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>Let “{sign}” rest until {day}</source>
        <translation>„{sign}“ bis {day} ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>Let “{sign}” speak again</source>
        <translation>„{sign}“ wieder sprechen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>Say in a few words why it can wait.</source>
        <translation>Sagen Sie in wenigen Worten, warum es warten kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>“{sign}” was a false alarm</source>
        <translation>„{sign}“ war ein Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/judging.py"/>
        <source>“{sign}” was right</source>
        <translation>„{sign}“ war richtig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/thresholds.py"/>
        <source>Changed the thresholds of the warning signs</source>
        <translation>Schwellen der Warnzeichen geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/thresholds.py"/>
        <source>Days and numbers are not negative, levels lie from −1 to 1, chances between 0 and 1.</source>
        <translation>Tage und Zahlen sind nicht negativ, Niveaus liegen von −1 bis 1, Wahrscheinlichkeiten zwischen 0 und 1.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/thresholds.py"/>
        <source>Reset the thresholds of the warning signs</source>
        <translation>Schwellen der Warnzeichen zurückgesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/signs/thresholds.py"/>
        <source>The threshold “{path}” cannot be that.</source>
        <translation>Die Schwelle „{path}“ kann das nicht sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Added to the map: {name}</source>
        <translation>Zur Karte hinzugefügt: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Connect them first.</source>
        <translation>Verbinden Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Label that line instead.</source>
        <translation>Beschriften Sie stattdessen diese Linie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Labelled the line above {name}</source>
        <translation>Linie über {name} beschriftet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Labelled what {name} influences</source>
        <translation>Einfluss von {name} beschriftet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Moved on the map: {name}</source>
        <translation>Auf der Karte verschoben: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>No longer point of contact: {name}</source>
        <translation>Nicht mehr Ansprechperson: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Point of contact: {name}</source>
        <translation>Ansprechperson: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Signs off</source>
        <translation>Gibt frei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Stance not known: {name}</source>
        <translation>Haltung nicht bekannt: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>There is no line to label.</source>
        <translation>Es gibt keine Linie zu beschriften.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>This client is not in the record.</source>
        <translation>Diesen Kunden gibt es im Bestand nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>This person is no longer on the map.</source>
        <translation>Diese Person ist nicht mehr auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Tidied the map up</source>
        <translation>Karte geordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Undo, or restore them from the trash.</source>
        <translation>Machen Sie es rückgängig, oder stellen Sie sie aus dem Papierkorb wieder her.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>Write the name.</source>
        <translation>Schreiben Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} influences {other}</source>
        <translation>{name} beeinflusst {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} influences {other} already.</source>
        <translation>{name} beeinflusst {other} schon.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} is on the map already.</source>
        <translation>{name} ist schon auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} reports to nobody on the map</source>
        <translation>{name} berichtet auf der Karte an niemanden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name} reports to {boss}</source>
        <translation>{name} berichtet an {boss}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{name}: {stance}</source>
        <translation>{name}: {stance}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/stakeholder_map.py"/>
        <source>{role}, signs off</source>
        <translation>{role}, gibt frei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>A user name and a password are needed.</source>
        <translation>Es braucht einen Benutzernamen und ein Kennwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>Added a calendar account</source>
        <translation>Kalenderkonto hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>Choose its calendars in the settings.</source>
        <translation>Wählen Sie seine Kalender in den Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>Chose what a calendar is used for</source>
        <translation>Gewählt, wofür ein Kalender verwendet wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>There is no such calendar account.</source>
        <translation>Dieses Kalenderkonto gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>There is no such calendar.</source>
        <translation>Diesen Kalender gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>This account is kept already.</source>
        <translation>Dieses Konto ist schon vorhanden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/accounts.py"/>
        <source>Type those that the server knows you by.</source>
        <translation>Geben Sie die ein, unter denen der Server Sie kennt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Address of the call</source>
        <translation>Adresse des Gesprächs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Correct it there and sync again, or keep what is here.</source>
        <translation>Berichtigen Sie es dort und gleichen Sie noch einmal ab, oder behalten Sie, was hier ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>This was decided already.</source>
        <translation>Das wurde schon entschieden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>Took what the calendar says: {title}</source>
        <translation>Übernommen, was der Kalender sagt: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>What the calendar says cannot be read: {reason}</source>
        <translation>Was der Kalender sagt, lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>{every}, until {day}</source>
        <translation>{every}, bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>{every}, {times}</source>
        <translation>{every}, {times}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>{n} time</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/conflicts.py"/>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/held.py"/>
        <source>It holds neither a meeting nor a to-do.</source>
        <translation>Es enthält weder ein Treffen noch eine Aufgabe.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/held.py"/>
        <source>It is not whole.</source>
        <translation>Es ist nicht vollständig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/running.py"/>
        <source>Asking {calendar}</source>
        <translation>{calendar} wird gefragt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/running.py"/>
        <source>Fetching {calendar}</source>
        <translation>{calendar} wird geholt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/running.py"/>
        <source>Synced {calendars}: {what}</source>
        <translation>{calendars} abgeglichen: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/running.py"/>
        <source>The server did not give it this time. The next sync asks for it again.</source>
        <translation>Der Server hat es diesmal nicht hergegeben. Der nächste Abgleich fragt wieder danach.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/running.py"/>
        <source>{n} added</source>
        <translation>{n} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/running.py"/>
        <source>{n} removed</source>
        <translation>{n} entfernt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/running.py"/>
        <source>{n} updated</source>
        <translation>{n} aktualisiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/secrets.py"/>
        <source>The password of {account} is not in the keyring of this computer.</source>
        <translation>Das Kennwort von {account} liegt nicht im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/secrets.py"/>
        <source>Type it again in the settings.</source>
        <translation>Geben Sie es in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/sending.py"/>
        <source>It was changed there meanwhile, and the server does not say how; the next sync asks again.</source>
        <translation>Es wurde dort inzwischen geändert, und der Server sagt nicht wie; der nächste Abgleich fragt wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/sending.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/sending.py"/>
        <source>What was sent could not be noted. The next sync compares it anew.</source>
        <translation>Was gesendet wurde, ließ sich nicht vermerken. Der nächste Abgleich vergleicht es neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/taking.py"/>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/taking.py"/>
        <source>It is in the trash here, or says nothing that is kept.</source>
        <translation>Es liegt hier im Papierkorb oder sagt nichts, was festgehalten wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/sync/taking.py"/>
        <source>It is in the trash here.</source>
        <translation>Es liegt hier im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>From {old} to {new}</source>
        <translation>Von {old} auf {new}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>Slipped</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>Talked about</source>
        <translation>Besprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>They owe</source>
        <translation>Sie schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>We owe</source>
        <translation>Wir schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>let off</source>
        <translation>nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>theirs</source>
        <translation>ihre</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>told in time</source>
        <translation>rechtzeitig mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>told late</source>
        <translation>spät mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>{n} minute</source>
        <translation>{n} Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/detail.py"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>Cancelled meeting</source>
        <translation>Abgesagter Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>Feedback to them</source>
        <translation>Feedback an sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>Feedback to us</source>
        <translation>Feedback an uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>Thanks to them</source>
        <translation>Dank an sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>Thanks to us</source>
        <translation>Dank an uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>{goal}: {value}</source>
        <translation>{goal}: {value}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>{score} of 10: {what}</source>
        <translation>{score} von 10: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>{what}, by {day}</source>
        <translation>{what}, bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/rows.py"/>
        <source>{what}, from {old} to {new}</source>
        <translation>{what}, von {old} auf {new}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Contact change</source>
        <translation>Wechsel der Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Goal reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Joined</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Off-boarding</source>
        <translation>Verabschiedung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Post-mortem</source>
        <translation>Nachbetrachtung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Reset agreed</source>
        <translation>Neustart vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Reset begun</source>
        <translation>Neustart begonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Reset evaluated</source>
        <translation>Neustart bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Review held</source>
        <translation>Rückblick gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Review skipped</source>
        <translation>Rückblick ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Stay or part</source>
        <translation>Bleiben oder gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>They did later</source>
        <translation>Sie hielten später</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>They dropped</source>
        <translation>Sie gaben auf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>They kept</source>
        <translation>Sie hielten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>They promised</source>
        <translation>Sie sagten zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>They slipped</source>
        <translation>Sie verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>We did later</source>
        <translation>Wir hielten später</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>We dropped</source>
        <translation>Wir gaben auf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>We kept</source>
        <translation>Wir hielten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>We promised</source>
        <translation>Wir sagten zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>We slipped</source>
        <translation>Wir verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Work began</source>
        <translation>Arbeit begann</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>Work ended</source>
        <translation>Arbeit endete</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>{kind} cancelled by them</source>
        <translation>{kind}, von ihnen abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>{kind} cancelled by us</source>
        <translation>{kind}, von uns abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/timeline/words.py"/>
        <source>{kind} missed</source>
        <translation>{kind}, verpasst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/today.py"/>
        <source>They owe: {what}, {when}</source>
        <translation>Sie schulden: {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/today.py"/>
        <source>We owe: {what}, {when}</source>
        <translation>Wir schulden: {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/today.py"/>
        <source>due {when}</source>
        <translation>fällig {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>A slip stays with its promise.</source>
        <translation>Eine Verschiebung bleibt bei ihrer Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>It belongs to the {kind} “{label}”, which is in the trash.</source>
        <translation>Er gehört zu „{label}“ ({kind}), und das liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Move the promise again, or put it in the trash as a whole.</source>
        <translation>Verschieben Sie die Zusage noch einmal, oder legen Sie sie ganz in den Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Moved to the trash: {record}</source>
        <translation>In den Papierkorb gelegt: {record}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Restore that first; its id is {id}.</source>
        <translation>Stellen Sie das zuerst wieder her; die Kennung ist {id}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>Restored: {record}</source>
        <translation>Wiederhergestellt: {record}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>The trash lists what is there.</source>
        <translation>Der Papierkorb zeigt, was darin liegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>“{label}” is in the trash already.</source>
        <translation>„{label}“ liegt schon im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trash.py"/>
        <source>“{label}” is not in the trash.</source>
        <translation>„{label}“ liegt nicht im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>Escalation: {what}</source>
        <translation>Eskalation: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>New contact: {name}</source>
        <translation>Neuer Kontakt: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>Weights changed</source>
        <translation>Gewichte geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>{name} leaves</source>
        <translation>{name} geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>{n} day late</source>
        <translation>{n} Tag spät</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>{n} days late</source>
        <translation>{n} Tage spät</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/events.py"/>
        <source>{what}, {days}</source>
        <translation>{what}, {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/preview.py"/>
        <source>{client}: {line} {before} → {after}</source>
        <translation>{client}: {line} {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/preview.py"/>
        <source>{word}, {way}, {score}</source>
        <translation>{word}, {way}, {score}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>candour is growing</source>
        <translation>die Offenheit wächst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>candour is low</source>
        <translation>die Offenheit ist gering</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>candour is running dry</source>
        <translation>die Offenheit versiegt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>our delivery is getting better</source>
        <translation>unsere Lieferung wird besser</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>our delivery is slipping</source>
        <translation>unsere Lieferung lässt nach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>our delivery is weak</source>
        <translation>unsere Lieferung ist schwach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>rapport rising</source>
        <translation>die Beziehung wird besser</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>rapport slipping</source>
        <translation>die Beziehung lässt nach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>rapport steady for a quarter</source>
        <translation>die Beziehung ist seit einem Quartal stetig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>rapport steady for a year</source>
        <translation>die Beziehung ist seit einem Jahr stetig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>the value we show is growing</source>
        <translation>der gezeigte Nutzen wächst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>the value we show is shrinking</source>
        <translation>der gezeigte Nutzen schrumpft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>their answers are getting quicker</source>
        <translation>ihre Antworten werden schneller</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>their answers are slow</source>
        <translation>ihre Antworten sind langsam</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>their answers are slowing</source>
        <translation>ihre Antworten werden langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>we show them little value</source>
        <translation>wir zeigen ihnen wenig Nutzen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/provider.py"/>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{how}.</source>
        <translation>{how}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{how}. {what}.</source>
        <translation>{how}. {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is fair</source>
        <translation>{line}: ordentlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is good</source>
        <translation>{line}: gut</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is poor</source>
        <translation>{line}: schlecht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is rising</source>
        <translation>{line}: steigend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is slipping</source>
        <translation>{line}: fallend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is strong</source>
        <translation>{line}: stark</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is unknown: too little was seen lately</source>
        <translation>{line}: unbekannt, zuletzt war zu wenig zu sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/reasons.py"/>
        <source>{line} is weak</source>
        <translation>{line}: schwach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/standings.py"/>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/standings.py"/>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/standings.py"/>
        <source>Vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Quadrant</source>
        <translation>Feld</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>{line}, direction</source>
        <translation>{line}, Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>{line}, word</source>
        <translation>{line}, Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/tables.py"/>
        <source>{line}, ±</source>
        <translation>{line}, ±</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/views.py"/>
        <source>Candour</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/views.py"/>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/views.py"/>
        <source>Our replies</source>
        <translation>Unsere Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/views.py"/>
        <source>Rapport</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/views.py"/>
        <source>Responsiveness</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/views.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Acceptable</source>
        <translation>Annehmbar</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>An overdue one counts again every so many days</source>
        <translation>Eine überfällige zählt wieder alle so viele Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Answers against the agreement</source>
        <translation>Antworten gegen die Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Candid feedback</source>
        <translation>Offenes Feedback</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Chance at which a direction is told</source>
        <translation>Wahrscheinlichkeit, ab der eine Richtung genannt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Concern answered and told in time</source>
        <translation>Sorge rechtzeitig beantwortet und mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Concern told fully late</source>
        <translation>Sorge ganz zu spät mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Each further round of changes</source>
        <translation>Jede weitere Runde mit Änderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Fair above</source>
        <translation>Ordentlich über</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Fall when fully late</source>
        <translation>Abfall, wenn ganz zu spät</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Fall when it took twice as long</source>
        <translation>Abfall, wenn es doppelt so lange dauerte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Fully late after days, at least</source>
        <translation>Ganz zu spät nach Tagen, mindestens</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Fully late after this share of the time agreed</source>
        <translation>Ganz zu spät nach diesem Anteil der vereinbarten Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Goal reading as planned</source>
        <translation>Messwert eines Ziels wie geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Goal reading without progress</source>
        <translation>Messwert eines Ziels ohne Fortschritt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Goals discussed</source>
        <translation>Ziele besprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Good above</source>
        <translation>Gut über</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Hit</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>How a level moves</source>
        <translation>Wie sich ein Niveau bewegt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Idea accepted</source>
        <translation>Idee angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Idea offered</source>
        <translation>Idee angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>In the time agreed</source>
        <translation>In der vereinbarten Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Introduction made</source>
        <translation>Vorstellung gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Introduction that led somewhere</source>
        <translation>Vorstellung, die zu etwas führte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Mood of a call or meeting</source>
        <translation>Stimmung eines Anrufs oder Termins</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Most variance</source>
        <translation>Größte Varianz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a concern</source>
        <translation>Rauschen einer Sorge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a deliverable</source>
        <translation>Rauschen einer Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a goal reading</source>
        <translation>Rauschen eines Messwerts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a mark</source>
        <translation>Rauschen einer Note</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a mood</source>
        <translation>Rauschen einer Stimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a promoter answer</source>
        <translation>Rauschen einer Empfehlungsantwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a result</source>
        <translation>Rauschen eines Ergebnisses</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a slip let off</source>
        <translation>Rauschen einer nachgesehenen Verschiebung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a slip not told</source>
        <translation>Rauschen einer nicht mitgeteilten Verschiebung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a slip told</source>
        <translation>Rauschen einer mitgeteilten Verschiebung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of a small promise</source>
        <translation>Rauschen einer kleinen Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of an answer</source>
        <translation>Rauschen einer Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of an idea accepted</source>
        <translation>Rauschen einer angenommenen Idee</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of an idea offered</source>
        <translation>Rauschen einer angebotenen Idee</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of an introduction made</source>
        <translation>Rauschen einer Vorstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of candid feedback</source>
        <translation>Rauschen eines offenen Feedbacks</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of goals discussed</source>
        <translation>Rauschen besprochener Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of one that led somewhere</source>
        <translation>Rauschen einer, die zu etwas führte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise of thanks</source>
        <translation>Rauschen eines Danks</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise times, when not about us</source>
        <translation>Rauschen mal so viel, wenn es uns nicht betrifft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Noise times, when that is unknown</source>
        <translation>Rauschen mal so viel, wenn das unbekannt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Points from there to the end</source>
        <translation>Punkte von dort bis zum Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Promises that close, ours and theirs</source>
        <translation>Zusagen, die enden, unsere und ihre</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Promoter answer that says nothing</source>
        <translation>Empfehlungsantwort, die nichts sagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Slip let off</source>
        <translation>Verschiebung nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Slip told after its date, or never</source>
        <translation>Verschiebung nach ihrem Datum mitgeteilt, oder nie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Slip told before its date</source>
        <translation>Verschiebung vor ihrem Datum mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Standard deviations at full weight</source>
        <translation>Standardabweichungen bei vollem Gewicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Strained</source>
        <translation>Belastet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Strong above</source>
        <translation>Stark über</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Tense</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Thanks and promoter answers</source>
        <translation>Dank und Empfehlungsantworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Thanks received</source>
        <translation>Dank erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Unknown above this standard deviation</source>
        <translation>Unbekannt über dieser Standardabweichung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Variance a silent day adds</source>
        <translation>Varianz, die ein stiller Tag hinzufügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Warm</source>
        <translation>Herzlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Weak above</source>
        <translation>Schwach über</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Whether it hit the mark</source>
        <translation>Ob es ins Schwarze traf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weight_words.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weights.py"/>
        <source>Changed the weights of the trends</source>
        <translation>Gewichte der Verläufe geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weights.py"/>
        <source>Levels lie from −1 to 1; noise, days and factors are above 0.</source>
        <translation>Niveaus liegen von −1 bis 1; Rauschen, Tage und Faktoren sind größer als 0.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weights.py"/>
        <source>Reset the weights of the trends</source>
        <translation>Gewichte der Verläufe zurückgesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/weights.py"/>
        <source>“{name}” cannot be that.</source>
        <translation>„{name}“ kann das nicht sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Candid feedback: {what}</source>
        <translation>Offenes Feedback: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Concern answered and told in time: {what}</source>
        <translation>Sorge rechtzeitig beantwortet und mitgeteilt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Concern told {days}: {what}</source>
        <translation>Sorge mitgeteilt, {days}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Goals discussed: {what}</source>
        <translation>Ziele besprochen: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Idea accepted: {what}</source>
        <translation>Idee angenommen: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Idea offered: {what}</source>
        <translation>Idee angeboten: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Introduction led somewhere: {what}</source>
        <translation>Vorstellung führte zu etwas: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Introduction: {what}</source>
        <translation>Vorstellung: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Result: {what}</source>
        <translation>Ergebnis: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>Would recommend us: {n} of 10</source>
        <translation>Würden uns empfehlen: {n} von 10</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>fair</source>
        <translation>ordentlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>goal reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>slipping</source>
        <translation>fallend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>steady</source>
        <translation>stetig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{mood} {kind}</source>
        <translation>{kind}, {mood}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{mood}, marked not about us</source>
        <translation>{mood}, als nicht unseretwegen vermerkt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{mood}: {what}</source>
        <translation>{mood}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} hour</source>
        <translation>{n} Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} month</source>
        <translation>{n} Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} months</source>
        <translation>{n} Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} week</source>
        <translation>{n} Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} weeks</source>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} working day</source>
        <translation>{n} Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} working days</source>
        <translation>{n} Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} working hour</source>
        <translation>{n} Arbeitsstunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} working hours</source>
        <translation>{n} Arbeitsstunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} year</source>
        <translation>{n} Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{n} years</source>
        <translation>{n} Jahre</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} dropped</source>
        <translation>{what} aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} hit the mark</source>
        <translation>{what} traf ins Schwarze</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} let off</source>
        <translation>{what} nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} missed the mark</source>
        <translation>{what} verfehlte das Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} moved, not told in time</source>
        <translation>{what} verschoben, nicht rechtzeitig mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} moved, told in time</source>
        <translation>{what} verschoben, rechtzeitig mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} on time</source>
        <translation>{what} pünktlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} still open, {days}</source>
        <translation>{what} noch offen, {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} was acceptable</source>
        <translation>{what} war annehmbar</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what} {days}</source>
        <translation>{what} {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what}: answered in {taken}, agreed {agreed}</source>
        <translation>{what}: beantwortet in {taken}, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{what}: {share} % of the way planned</source>
        <translation>{what}: {share} % des geplanten Wegs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/trends/words.py"/>
        <source>{words} after {n} rounds</source>
        <translation>{words} nach {n} Runden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>Filed {what} under {client}</source>
        <translation>{what} unter {client} abgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>Filed “{title}” under {client}</source>
        <translation>„{title}“ unter {client} abgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>See what waits with: liaison unfiled</source>
        <translation>Was wartet, zeigt: liaison unfiled</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>There is no such meeting, to-do or client.</source>
        <translation>Diesen Termin, diese Aufgabe oder diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>What you want to file, or the client, is in the trash.</source>
        <translation>Was Sie zuordnen möchten, oder der Kunde, liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>filed by hand</source>
        <translation>von Hand zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>meetings and to-dos that wait</source>
        <translation>wartende Termine und Aufgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>the title resembles {client}</source>
        <translation>der Titel ähnelt {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>{domain} looks like {client}</source>
        <translation>{domain} sieht nach {client} aus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>{done}. {learned}</source>
        <translation>{done}. {learned}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>{n} meeting or to-do</source>
        <translation>{n} Termin oder Aufgabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/desk/unfiled.py"/>
        <source>{n} meetings and to-dos</source>
        <translation>{n} Termine und Aufgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Ask whoever keeps the calendar for the right to it, or do not choose it.</source>
        <translation>Bitten Sie den Betreiber des Kalenders um das Recht dazu, oder wählen Sie ihn nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Liaison found no calendars at {host}.</source>
        <translation>Liaison hat bei {host} keine Kalender gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Look for the calendars of the account again, and choose another one.</source>
        <translation>Suchen Sie die Kalender des Kontos noch einmal und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Look up the address for CalDAV in the help of that server and use it in full.</source>
        <translation>Schlagen Sie die Adresse für CalDAV in der Hilfe dieses Servers nach und geben Sie sie vollständig an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Look whether this computer is online. What was changed here waits and is sent with the next sync.</source>
        <translation>Sehen Sie nach, ob dieser Rechner online ist. Was hier geändert wurde, wartet und wird beim nächsten Abgleich gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Nothing was sent. If it is on this computer, begin its address with http://.</source>
        <translation>Nichts wurde gesendet. Liegt es auf diesem Rechner, beginnen Sie die Adresse mit http://.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Nothing was sent. Whoever keeps the server has to renew its certificate; do not type the password.</source>
        <translation>Nichts wurde gesendet. Der Betreiber des Servers muss sein Zertifikat erneuern; geben Sie das Kennwort nicht ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Sync again. If it stays so, ask whoever keeps the server.</source>
        <translation>Gleichen Sie noch einmal ab. Bleibt es so, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>The answer of {host} was cut off, so none of it was used.</source>
        <translation>Die Antwort von {host} war abgeschnitten, deshalb wurde nichts davon verwendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>The calendar is no longer at {host}. Nothing was removed here.</source>
        <translation>Der Kalender ist nicht mehr bei {host}. Hier wurde nichts entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>The certificate of {host} has expired.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>The certificate of {host} is made out to another server.</source>
        <translation>Das Zertifikat von {host} ist auf einen anderen Server ausgestellt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>The certificate of {host} is not signed by anyone this computer trusts.</source>
        <translation>Das Zertifikat von {host} hat niemand unterschrieben, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>The password was not sent there. If you trust that server, use its address for this account.</source>
        <translation>Das Kennwort wurde nicht dorthin gesendet. Wenn Sie diesem Server vertrauen, verwenden Sie seine Adresse für dieses Konto.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>The server does not take it ({status}).</source>
        <translation>Der Server nimmt es nicht an ({status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Try again later. What was changed here waits and is sent with the next sync.</source>
        <translation>Versuchen Sie es später noch einmal. Was hier geändert wurde, wartet und wird beim nächsten Abgleich gesendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>Type the password again in the settings. Some servers want one made for other programs.</source>
        <translation>Geben Sie das Kennwort in den Einstellungen noch einmal ein. Manche Server verlangen eines, das für andere Programme gemacht ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>{host} does not accept the user name or the password.</source>
        <translation>{host} nimmt Benutzernamen oder Kennwort nicht an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>{host} does not allow this.</source>
        <translation>{host} erlaubt das nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>{host} does not answer.</source>
        <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>{host} does not encrypt what is sent to it (no TLS).</source>
        <translation>{host} verschlüsselt nicht, was dorthin gesendet wird (kein TLS).</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>{host} has a fault of its own ({status}).</source>
        <translation>{host} hat selbst einen Fehler ({status}).</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/problems.py"/>
        <source>{host} sends Liaison on to {address}.</source>
        <translation>{host} schickt Liaison weiter zu {address}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/wire.py"/>
        <source>That address is not encrypted: the password could be read on the way.</source>
        <translation>Diese Adresse ist nicht verschlüsselt: Das Kennwort könnte unterwegs gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/wire.py"/>
        <source>The address holds a name or a password.</source>
        <translation>Die Adresse enthält einen Namen oder ein Kennwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/wire.py"/>
        <source>Type it as in https://calendar.example.org.</source>
        <translation>Geben Sie sie ein wie https://calendar.example.org.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/wire.py"/>
        <source>Type them in their own fields, so that they are kept.</source>
        <translation>Geben Sie sie in ihre eigenen Felder ein, damit sie aufbewahrt werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/wire.py"/>
        <source>Use the address that begins with https.</source>
        <translation>Verwenden Sie die Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/caldav/wire.py"/>
        <source>“{text}” is not the address of a server.</source>
        <translation>„{text}“ ist keine Adresse eines Servers.</translation>
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
        <location filename="../../desktop/liaison/exchange/calendars/messages.py"/>
        <source>A proposal for another time was left out: it holds only once the one who invited agrees.</source>
        <translation>Ein Vorschlag für eine andere Zeit wurde ausgelassen: Er gilt erst, wenn der Einladende zustimmt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/messages.py"/>
        <source>A request to send a meeting again was left out: Liaison sends nothing.</source>
        <translation>Eine Bitte, ein Treffen noch einmal zu senden, wurde ausgelassen: Liaison sendet nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/messages.py"/>
        <source>A time that is added to a series was left out: the whole series is needed.</source>
        <translation>Ein Termin, der zu einer Serie hinzukommt, wurde ausgelassen: Die ganze Serie wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/messages.py"/>
        <source>The refusal of a proposed time was left out: it changes no meeting.</source>
        <translation>Die Ablehnung einer vorgeschlagenen Zeit wurde ausgelassen: Sie ändert kein Treffen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/calendars/properties.py"/>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
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
        <source>An answer that names no meeting or nobody was left out.</source>
        <translation>Eine Antwort, die kein Treffen oder niemanden nennt, wurde ausgelassen.</translation>
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
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/briefing_html.py"/>
        <source>page {n} of {total}</source>
        <translation>Seite {n} von {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/documents/briefing_message.py"/>
        <source>{text} ({source})</source>
        <translation>{text} ({source})</translation>
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
        <location filename="../../desktop/liaison/exchange/documents/plain.py"/>
        <source>new since {day}</source>
        <translation>neu seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/mail/reading.py"/>
        <source>A damaged message was left out.</source>
        <translation>Eine beschädigte Nachricht wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/mail/reading.py"/>
        <source>A message larger than 64 MB was left out.</source>
        <translation>Eine Nachricht über 64 MB wurde ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/mail/reading.py"/>
        <source>Save the invitations from it alone.</source>
        <translation>Speichern Sie die Einladungen daraus allein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/mail/reading.py"/>
        <source>The messages from here on were left out.</source>
        <translation>Die Nachrichten ab hier wurden ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/mail/reading.py"/>
        <source>This mailbox is larger than 256 MB.</source>
        <translation>Dieses Postfach ist größer als 256 MB.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/mail/reading.py"/>
        <source>a message without a subject</source>
        <translation>eine Nachricht ohne Betreff</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/exchange/mail/reading.py"/>
        <source>“{subject}” holds what it brings in Outlook’s own form (winmail.dat), which cannot be read. Ask for it as an .ics file, or save the meeting from Outlook as one.</source>
        <translation>„{subject}“ enthält, was es mitbringt, in Outlooks eigener Form (winmail.dat), die sich nicht lesen lässt. Bitten Sie um eine .ics-Datei, oder speichern Sie das Treffen aus Outlook als eine.</translation>
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
        <location filename="../../desktop/liaison/insight/briefing/bring.py"/>
        <source>Agreement {n}</source>
        <translation>Vereinbarung {n}</translation>
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
        <source>no successor named</source>
        <translation>keine Nachfolge benannt</translation>
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
        <source>{name} follows</source>
        <translation>{name} folgt nach</translation>
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
        <source>Also to know</source>
        <translation>Auch zu wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>Bring to the table</source>
        <translation>Mitbringen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/compose.py"/>
        <source>From our side</source>
        <translation>Von unserer Seite</translation>
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
        <source>My points</source>
        <translation>Meine Punkte</translation>
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
        <source>{goal}: {figure} now</source>
        <translation>{goal}: jetzt {figure}</translation>
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
        <location filename="../../desktop/liaison/insight/briefing/own.py"/>
        <source>Owes: {promises}</source>
        <translation>Schuldet: {promises}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/own.py"/>
        <source>{what}, late since {day}</source>
        <translation>{what}, überfällig seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>In their quiet hours: {time}</source>
        <translation>In ihrer Ruhezeit: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>Nobody is recorded at {client}</source>
        <translation>Bei {client} ist niemand eingetragen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>Outside the hours of {name}: {time}</source>
        <translation>Außerhalb der Zeiten von {name}: {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>birthday on {day}</source>
        <translation>Geburtstag am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>birthday today</source>
        <translation>Geburtstag heute</translation>
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
        <source>{names} are invited, and not in the record yet</source>
        <translation>{names} sind eingeladen und noch nicht im Bestand</translation>
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
        <source>{name} decides and has declined</source>
        <translation>{name} entscheidet und hat abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{name} is invited, and not in the record yet</source>
        <translation>{name} ist eingeladen und noch nicht im Bestand</translation>
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
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>{time} there</source>
        <translation>dort {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/people.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/briefing/phrases.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
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
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Best regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>From us</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>From you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Hello {name},</source>
        <translation>Guten Tag {name},</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Hi {name}, thank you for our exchange {when}.</source>
        <translation>Guten Tag {name}, danke für den Austausch {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Hi {name}, thank you for the call {when}.</source>
        <translation>Guten Tag {name}, danke für das Gespräch {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Hi {name}, thank you for the meeting {when}.</source>
        <translation>Guten Tag {name}, danke für den Termin {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>I will be in touch on {day}.</source>
        <translation>Ich melde mich am {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Tell me if I have anything wrong.</source>
        <translation>Sagen Sie mir, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Thank you for our exchange {when}.</source>
        <translation>Danke für den Austausch {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Thank you for the call {when}.</source>
        <translation>Danke für das Gespräch {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>Thank you for the meeting {when}.</source>
        <translation>Danke für den Termin {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>What we agreed on {day}</source>
        <translation>Was wir am {day} vereinbart haben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>{head}:</source>
        <translation>{head}:</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>{head}: {items}.</source>
        <translation>{head}: {items}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>{thanks} This is what we agreed:</source>
        <translation>{thanks} Das haben wir vereinbart:</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>{what} ({person})</source>
        <translation>{what} ({person})</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>{what} by {day}</source>
        <translation>{what} bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/follow_up.py"/>
        <source>{what}, was due {day}</source>
        <translation>{what}, war fällig am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>after {what}</source>
        <translation>nach {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>before {what}</source>
        <translation>vor {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>busy then: {what}</source>
        <translation>dann beschäftigt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>every day, as of late</source>
        <translation>jeden Tag, wie zuletzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>every day, as they like it</source>
        <translation>jeden Tag, wie sie es mögen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>every {n} days, as of late</source>
        <translation>alle {n} Tage, wie zuletzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>every {n} days, as they like it</source>
        <translation>alle {n} Tage, wie sie es mögen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>in the calendar: {title}</source>
        <translation>im Kalender: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>no rhythm is known yet</source>
        <translation>noch ist kein Rhythmus bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>within a week, as it was about us</source>
        <translation>binnen einer Woche, weil es uns betraf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/calls/next_touch.py"/>
        <source>{reason}, {around}</source>
        <translation>{reason}, {around}</translation>
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
        <location filename="../../desktop/liaison/insight/planning/line.py"/>
        <source>Read as {day}.</source>
        <translation>Gelesen als {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/line.py"/>
        <source>Say on which day, as in “Tuesday 14:00”.</source>
        <translation>Sagen Sie, an welchem Tag, etwa „Tuesday 14:00“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/line.py"/>
        <source>Which client is meant: {names}?</source>
        <translation>Welcher Kunde ist gemeint: {names}?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>every quarter</source>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>every weekday</source>
        <translation>jeden Werktag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>every {n} months</source>
        <translation>alle {n} Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>every {n} weeks</source>
        <translation>alle {n} Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>every {n} years</source>
        <translation>alle {n} Jahre</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>{every} on day {n}</source>
        <translation>{every} am {n}. Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>{every} on the last day</source>
        <translation>{every} am letzten Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>{every} on the {nth} {day}</source>
        <translation>{every} am {nth} {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/planning/repeating.py"/>
        <source>{every} on {days}</source>
        <translation>{every} am {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Heard and offered</source>
        <translation>Gehört und angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Review with {client}</source>
        <translation>Rückblick mit {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>The five lines</source>
        <translation>Die fünf Linien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>Working agreement</source>
        <translation>Arbeitsvereinbarung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>first review, {since}</source>
        <translation>erster Rückblick, {since}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/compose.py"/>
        <source>since {day}, {days}</source>
        <translation>seit {day}, {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source> by {day}</source>
        <translation> bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>, from {before} to {after}</source>
        <translation>, von {before} auf {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>No candid feedback was given or received since then</source>
        <translation>Seither wurde kein offenes Feedback gegeben oder empfangen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>No goal is known</source>
        <translation>Kein Ziel ist bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>No result was recorded since then</source>
        <translation>Seither wurde kein Ergebnis festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>Promoter</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>The goals were last discussed on {day}</source>
        <translation>Über die Ziele wurde zuletzt am {day} gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>The goals were not discussed since then</source>
        <translation>Über die Ziele wurde seither nicht gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>answered, and they were told</source>
        <translation>beantwortet, und sie wissen es</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>from them</source>
        <translation>von ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>further away than at the beginning</source>
        <translation>weiter weg als am Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>no figure yet</source>
        <translation>noch keine Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>open until they are told</source>
        <translation>offen, bis sie es wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>the target is reached</source>
        <translation>das Ziel ist erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>{now}, no figure since then</source>
        <translation>{now}, seither keine Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>{n}{space}% of the way</source>
        <translation>{n}{space}% des Wegs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>{target} wanted{by}</source>
        <translation>{target} gewünscht{by}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>{then} then, {now} now</source>
        <translation>{then} damals, {now} jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>{who}, praise</source>
        <translation>{who}, Lob</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/matters.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>, {score} then</source>
        <translation>, {score} damals</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>From us: {who}</source>
        <translation>Von uns: {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>Gone since then: {signs}</source>
        <translation>Seither erloschen: {signs}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>In touch once</source>
        <translation>Einmal in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>In touch {n} times</source>
        <translation>{n}-mal in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>No warning sign is lit, then or now</source>
        <translation>Kein Warnzeichen leuchtet, damals nicht und jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>Nobody spoke with {names}</source>
        <translation>Niemand hat mit {names} gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>Nobody was in touch since then</source>
        <translation>Seither war niemand in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>no case</source>
        <translation>kein Fall</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>still</source>
        <translation>noch immer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>unknown then</source>
        <translation>damals unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>unknown, too little was seen lately{was}</source>
        <translation>unbekannt, zuletzt wurde zu wenig gesehen{was}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>{n} of us</source>
        <translation>{n} von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>{n} people</source>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>{n} person</source>
        <translation>{n} Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>{score} then</source>
        <translation>{score} damals</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/measures.py"/>
        <source>{word}, {score} ± {sd}</source>
        <translation>{word}, {score} ± {sd}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>Nothing came due on our side</source>
        <translation>Auf unserer Seite wurde nichts fällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>Nothing came due on their side</source>
        <translation>Auf ihrer Seite wurde nichts fällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>Nothing was written down</source>
        <translation>Nichts wurde aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>kept {day}</source>
        <translation>gehalten am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>let off {times}</source>
        <translation>{times} erlassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>never told before it</source>
        <translation>zuvor nie gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>now {day}</source>
        <translation>jetzt {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>told before it {times}</source>
        <translation>{times} vorher gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{day} review</source>
        <translation>Rückblick vom {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} date moved</source>
        <translation>{n} Termin verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} dates moved</source>
        <translation>{n} Termine verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} dropped</source>
        <translation>{n} aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} later</source>
        <translation>{n} später</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} moved to a later date</source>
        <translation>{n} auf einen späteren Termin verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} of {total} kept in time</source>
        <translation>{n} von {total} rechtzeitig gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} open past its date</source>
        <translation>{n} über den Termin hinaus offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} open past their date</source>
        <translation>{n} über ihren Termin hinaus offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} promise</source>
        <translation>{n} Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/reviewing/promises.py"/>
        <source>{n} promises</source>
        <translation>{n} Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>, and {n} more</source>
        <translation>, und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Answer it</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Answered, but they were not told: {what}</source>
        <translation>Beantwortet, aber nicht mitgeteilt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Ask what should change</source>
        <translation>Fragen, was sich ändern soll</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Ask {name} what should change</source>
        <translation>{name} fragen, was sich ändern soll</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Both answers</source>
        <translation>Beide Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Concern without an answer, {late}: {what}</source>
        <translation>Sorge ohne Antwort, {late}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Cosy: rapport is at {rapport} while delivery is at {delivery}</source>
        <translation>Zu gemütlich: Beziehung bei {rapport}, Lieferung bei {delivery}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Cosy: rapport is high while {late}</source>
        <translation>Zu gemütlich: Die Beziehung ist hoch, doch {late}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>No candid note since {day}, praise only</source>
        <translation>Kein offenes Wort seit {day}, nur Lob</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Praise only, never a candid note</source>
        <translation>Nur Lob, nie ein offenes Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Rapport fell by {points} points in 13 weeks, to {score}</source>
        <translation>Beziehung in 13 Wochen um {points} Punkte gefallen, auf {score}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Start a reset</source>
        <translation>Einen Neustart beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Tell them</source>
        <translation>Bescheid geben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>Tell {name}</source>
        <translation>{name} Bescheid geben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>The client’s record</source>
        <translation>Der Eintrag des Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>The last one</source>
        <translation>Das letzte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>They would recommend us with {now}, it was {before}</source>
        <translation>Sie würden uns mit {now} empfehlen, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>how the last deliverables went</source>
        <translation>wie die letzten Lieferungen verliefen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{name} would recommend us with {now}, it was {before}</source>
        <translation>{name} würde uns mit {now} empfehlen, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} concern</source>
        <translation>{n} Sorge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} concerns</source>
        <translation>{n} Sorgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} late deliverable</source>
        <translation>{n} späte Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} late deliverable went unmentioned</source>
        <translation>{n} verspätetes Ergebnis blieb unerwähnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} late deliverables</source>
        <translation>{n} späte Lieferungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} late deliverables went unmentioned</source>
        <translation>{n} verspätete Ergebnisse blieben unerwähnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} record</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/care.py"/>
        <source>{n} records</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>Quiet for {n} day</source>
        <translation>Seit {n} Tag still</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>Quiet for {n} days</source>
        <translation>Seit {n} Tagen still</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>The last contact</source>
        <translation>Der letzte Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>They answer in {now} days, it was {before}</source>
        <translation>Sie antworten in {now} Tagen, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>We answer in {now} days, it was {before}</source>
        <translation>Wir antworten in {now} Tagen, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>no rhythm is agreed</source>
        <translation>kein Rhythmus vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>usually it is {n}</source>
        <translation>gewöhnlich sind es {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>your rhythm is {n}</source>
        <translation>Ihr Rhythmus ist {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>{n} answer</source>
        <translation>{n} Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>{n} answers</source>
        <translation>{n} Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>{n} meeting</source>
        <translation>{n} Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>{n} meeting was called off by them</source>
        <translation>{n} Termin sagten sie ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>{n} meetings</source>
        <translation>{n} Termine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/contact.py"/>
        <source>{n} meetings in a row were called off by them</source>
        <translation>{n} Termine hintereinander sagten sie ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>, and {n} more clause</source>
        <translation>, und {n} weitere Klausel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>, and {n} more clauses</source>
        <translation>, und {n} weitere Klauseln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Add a stake</source>
        <translation>Einsatz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Discuss the goals</source>
        <translation>Über die Ziele sprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Evaluate the reset</source>
        <translation>Den Neustart bewerten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Feedback takes {time} on average, agreed {agreed}</source>
        <translation>Rückmeldung braucht im Mittel {time}, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Goals not discussed for {days}</source>
        <translation>Seit {days} nicht über Ziele gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Goals not discussed yet, after {days}</source>
        <translation>Noch nicht über Ziele gesprochen, nach {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Hold or move it</source>
        <translation>Halten oder verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Keep it, or agree anew</source>
        <translation>Einhalten oder neu vereinbaren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>No result shown for {days}</source>
        <translation>Seit {days} kein Ergebnis gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>No result shown yet, after {days}</source>
        <translation>Noch kein Ergebnis gezeigt, nach {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>No review for {days}, agreed every {n} days</source>
        <translation>Seit {days} kein Rückblick, vereinbart alle {n} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Nothing is known of what is at stake for them</source>
        <translation>Was für sie auf dem Spiel steht, ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Nothing proactive for {days}</source>
        <translation>Seit {days} nichts von uns aus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Nothing proactive yet, after {days}</source>
        <translation>Noch nichts von uns aus, nach {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Offer an idea</source>
        <translation>Eine Idee anbieten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Our agenda comes {time} ahead on average, agreed {agreed}</source>
        <translation>Unsere Tagesordnung kommt im Mittel {time} vorher, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Our feedback takes {time} on average, agreed {agreed}</source>
        <translation>Unsere Rückmeldung braucht im Mittel {time}, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Plan a review</source>
        <translation>Einen Rückblick planen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Put the goals on the agenda of the next call with {client}</source>
        <translation>Die Ziele auf die Tagesordnung des nächsten Gesprächs mit {client} setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Renewal in {days}, {lines}</source>
        <translation>Verlängerung in {days}, {lines}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Review overdue by {days}: {what}</source>
        <translation>Rückblick seit {days} überfällig: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Show a result</source>
        <translation>Ein Ergebnis zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>The last review</source>
        <translation>Der letzte Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>The reset</source>
        <translation>Der Neustart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>The reset was to be evaluated {days} ago</source>
        <translation>Der Neustart war vor {days} zu bewerten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>The review</source>
        <translation>Der Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>Their agenda comes {time} ahead on average, agreed {agreed}</source>
        <translation>Ihre Tagesordnung kommt im Mittel {time} vorher, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>They answer in {time} on average, agreed {agreed}</source>
        <translation>Antwort im Mittel nach {time}, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>They give notice of {time} on average, agreed {agreed}</source>
        <translation>Ankündigung im Mittel {time} vorher, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>We answer in {time} on average, agreed {agreed}</source>
        <translation>Wir antworten im Mittel nach {time}, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>We give notice of {time} on average, agreed {agreed}</source>
        <translation>Wir kündigen im Mittel {time} vorher an, vereinbart {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>candour</source>
        <translation>Offenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>how they see the renewal on {day}</source>
        <translation>wie sie die Verlängerung am {day} sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>rapport</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>responsiveness</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>{lines} unknown</source>
        <translation>{lines} unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>{lines} weak</source>
        <translation>{lines} schwach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>{n} case</source>
        <translation>{n} Fall</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>{n} cases</source>
        <translation>{n} Fälle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/lasting.py"/>
        <source>{what}: kept in {kept} of {n} cases</source>
        <translation>{what}: in {kept} von {n} Fällen eingehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Ask for a first meeting with {name}</source>
        <translation>Um ein erstes Treffen mit {name} bitten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Bring a second person into the next call with {client}</source>
        <translation>Eine zweite Person zum nächsten Gespräch mit {client} mitbringen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Everything goes between {theirs} and {ours}</source>
        <translation>Alles läuft zwischen {theirs} und {ours}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Meet {name}</source>
        <translation>{name} treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>New and not met yet: {names}</source>
        <translation>Neu und noch nicht getroffen: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Nobody met {names} in half a year, who decide</source>
        <translation>Niemand traf seit einem halben Jahr {names}, die entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Nobody met {name} in half a year, who decides</source>
        <translation>Niemand traf seit einem halben Jahr {name}, wo entschieden wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Nobody met {name} in half a year, who signs off</source>
        <translation>Niemand traf seit einem halben Jahr {name}, wo freigegeben wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Nobody spoke with their {level} in half a year</source>
        <translation>Niemand sprach seit einem halben Jahr mit der Ebene: {level}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Only {name} of us speaks with them, nobody else in half a year</source>
        <translation>Nur {name} von uns spricht mit ihnen, seit einem halben Jahr niemand sonst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Only {name} speaks with us, nobody else in half a year</source>
        <translation>Nur {name} spricht mit uns, seit einem halben Jahr niemand sonst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Plan the handover</source>
        <translation>Übergabe planen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Point of contact leaves on {day}</source>
        <translation>Ansprechperson geht am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Point of contact leaves, the day is not known</source>
        <translation>Ansprechperson geht, der Tag ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Point of contact left on {day}</source>
        <translation>Ansprechperson ging am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>The change of contact</source>
        <translation>Der Wechsel der Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Their place</source>
        <translation>Ihr Platz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>Widen the thread</source>
        <translation>Mehr Fäden knüpfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>directors</source>
        <translation>Direktion</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>executives</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>{left}, and there is no point of contact</source>
        <translation>{left}, und es gibt keine Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>{name} left on {day}</source>
        <translation>{name} ging am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/people.py"/>
        <source>{name}, there since {day}, has not met us</source>
        <translation>{name}, dort seit {day}, hat uns noch nicht getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/phrasing.py"/>
        <source>Get in touch</source>
        <translation>Kontakt aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/phrasing.py"/>
        <source>Raise it</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/phrasing.py"/>
        <source>Raise it with {name}</source>
        <translation>Mit {name} ansprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/phrasing.py"/>
        <source>Ring {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/phrasing.py"/>
        <source>Tell {name}: {what}</source>
        <translation>{name} mitteilen: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/phrasing.py"/>
        <source>more than two years</source>
        <translation>mehr als zwei Jahren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source> and {n} more are late</source>
        <translation> und {n} weitere sind überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source> and {n} more is late</source>
        <translation> und {n} weitere ist überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>, and {n} more promise</source>
        <translation>, und {n} weitere Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>, and {n} more promises</source>
        <translation>, und {n} weitere Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>, at {hours} h of overtime</source>
        <translation>, mit {hours} Überstunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>Approval waits on them: {what}, {n} days over</source>
        <translation>Freigabe wartet auf sie: {what}, {n} Tage darüber</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>Ask for notice</source>
        <translation>Um Vorlauf bitten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>Delivery fell by {points} points in 13 weeks, to {score}</source>
        <translation>Lieferung in 13 Wochen um {points} Punkte gefallen, auf {score}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>More notice for requests: {said}</source>
        <translation>Mehr Vorlauf für Bitten: {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>Payment waits on them: {what}, {n} days over</source>
        <translation>Zahlung wartet auf sie: {what}, {n} Tage darüber</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>The last {n} deliverables took {rounds} rounds each, and rising</source>
        <translation>Die letzten {n} Lieferungen brauchten je {rounds} Runden, und es werden mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>We owe {what}, {days}</source>
        <translation>Wir schulden {what}, {days}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>what stands in the way of {what}, and the date that holds</source>
        <translation>was {what} im Weg steht, und das Datum, das hält</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>when {what} comes</source>
        <translation>wann {what} kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{hasty} of {n} requests in 60 days gave less than {days} of notice</source>
        <translation>{hasty} von {n} Bitten in 60 Tagen ließen weniger als {days} Vorlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{missed} of the last {n} deliverables missed the mark</source>
        <translation>{missed} der letzten {n} Lieferungen verfehlten das Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{n} deliverable</source>
        <translation>{n} Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{n} deliverables</source>
        <translation>{n} Lieferungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{n} request</source>
        <translation>{n} Bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{n} requests</source>
        <translation>{n} Bitten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{n} slip was not told</source>
        <translation>{n} Verschiebung wurde nicht mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>{n} slips were not told</source>
        <translation>{n} Verschiebungen wurden nicht mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/promises.py"/>
        <source>“{what}” slipped {times}</source>
        <translation>„{what}“ {times} verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>Concerns in {days} days: {n}</source>
        <translation>Sorgen in {days} Tagen: {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>Contacts in {days} days: {n}</source>
        <translation>Kontakte in {days} Tagen: {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>Contacts in {days} days: {n}, usually {usual}</source>
        <translation>Kontakte in {days} Tagen: {n}, üblich {usual}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>Deliverables take {now} rounds</source>
        <translation>Lieferungen brauchen {now} Runden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>Deliverables take {now} rounds, it was {before}</source>
        <translation>Lieferungen brauchen {now} Runden, vorher {before}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>Thanks and feedback in {days} days: {n}</source>
        <translation>Dank und Feedback in {days} Tagen: {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>Thanks and feedback in {days} days: {n}, usually {usual}</source>
        <translation>Dank und Feedback in {days} Tagen: {n}, üblich {usual}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>They answer in {now} days</source>
        <translation>Sie antworten in {now} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>We answer in {now} days</source>
        <translation>Wir antworten in {now} Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>{k} of {n} meetings were called off by them</source>
        <translation>{k} von {n} Treffen haben sie abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>{k} of {n} promises of ours came late</source>
        <translation>{k} von {n} unserer Zusagen kamen spät</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/streams.py"/>
        <source>{k} of {n} things we waited for came late</source>
        <translation>{k} von {n} Dingen, auf die wir warteten, kamen spät</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/together.py"/>
        <source>, and {n} more change</source>
        <translation>, und {n} weitere ändern sich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/insight/signs/together.py"/>
        <source>, and {n} more changes</source>
        <translation>, und {n} weiteres ändert sich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>agreed on</source>
        <translation>vereinbart am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>clause kind</source>
        <translation>Art der Klausel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>threshold</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/agreement.py"/>
        <source>until on</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/base.py"/>
        <source>created at</source>
        <translation>angelegt um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/base.py"/>
        <source>deleted at</source>
        <translation>gelöscht um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/base.py"/>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/base.py"/>
        <source>updated at</source>
        <translation>geändert um</translation>
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
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>calendar account</source>
        <translation>Kalenderkonto</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>calendar collection</source>
        <translation>Kalendersammlung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>calendar link</source>
        <translation>Kalenderverknüpfung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>calendar secret</source>
        <translation>Kalendergeheimnis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>etag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>every minutes</source>
        <translation>alle … Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>has sync</source>
        <translation>kann abgleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>holds meetings</source>
        <translation>enthält Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>holds todos</source>
        <translation>enthält Aufgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>in keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>link state</source>
        <translation>Stand der Verknüpfung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>ours at</source>
        <translation>unseres vom</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>read only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>record kind</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>returns changes</source>
        <translation>gibt Änderungen zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>sends commitments</source>
        <translation>sendet Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>sends meetings</source>
        <translation>sendet Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>sends reviews</source>
        <translation>sendet Rückblicke</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>synced at</source>
        <translation>abgeglichen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>theirs etag</source>
        <translation>ihr ETag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>token</source>
        <translation>Marke</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>tried at</source>
        <translation>versucht am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>uid</source>
        <translation>Kalenderkennung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>url</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/calendar_sync.py"/>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>account manager</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>annual amount</source>
        <translation>Vergütung pro Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>annual currency</source>
        <translation>Währung der Vergütung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>arrangement</source>
        <translation>Vertragsform</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>busy period</source>
        <translation>ausgelastete Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>ended on</source>
        <translation>beendet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>fill</source>
        <translation>was wir inzwischen tun</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>from on</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>hired us because</source>
        <translation>warum beauftragt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>hired us on</source>
        <translation>gesagt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>hired us said by</source>
        <translation>gesagt von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>hired us where</source>
        <translation>gesagt wo</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>renewal on</source>
        <translation>Verlängerung am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>review every days</source>
        <translation>Tage zwischen Rückblicken</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>rhythm days</source>
        <translation>Tage zwischen Kontakten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>rhythm note</source>
        <translation>zum Rhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>since on</source>
        <translation>seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>work days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>work from</source>
        <translation>Arbeit ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>work until</source>
        <translation>Arbeit bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/client.py"/>
        <source>zone label</source>
        <translation>Name der Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/colleague.py"/>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/colleague.py"/>
        <source>level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/colleague.py"/>
        <source>me</source>
        <translation>das bin ich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/colleague.py"/>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>asked at</source>
        <translation>gefragt um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>asked by</source>
        <translation>erbeten von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>asked on</source>
        <translation>erbeten am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>closed at</source>
        <translation>abgeschlossen um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>closed note</source>
        <translation>wie es ausging</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>closed on</source>
        <translation>abgeschlossen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>commitment kind</source>
        <translation>Art der Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>contact change</source>
        <translation>Wechsel der Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>driver</source>
        <translation>geschäftlicher Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>due on</source>
        <translation>fällig am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>due time</source>
        <translation>fällig um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>engagement</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>extra minutes</source>
        <translation>Überstunden in Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>first due on</source>
        <translation>zuerst fällig am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>let off by</source>
        <translation>nachgesehen von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>let off by colleague</source>
        <translation>nachgesehen von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>let off note</source>
        <translation>warum nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>mark</source>
        <translation>traf das Gewünschte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>new due on</source>
        <translation>neues Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>old due on</source>
        <translation>altes Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>on behalf of</source>
        <translation>im Namen von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>rounds</source>
        <translation>Feedbackrunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>slipped on</source>
        <translation>verschoben am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>slips</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/commitment.py"/>
        <source>told on</source>
        <translation>mitgeteilt am</translation>
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
        <source>A line added by hand is about no other line.</source>
        <translation>Eine von Hand hinzugefügte Zeile betrifft keine andere Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A line of one call has the day of the call.</source>
        <translation>Eine Zeile eines Gesprächs hat den Tag des Gesprächs.</translation>
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
        <source>A pinned line stands on every sheet, any other belongs to one call.</source>
        <translation>Eine angeheftete Zeile steht auf jedem Blatt, jede andere gehört zu einem Gespräch.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>A point that was said in a call has the day of it.</source>
        <translation>Ein Punkt, der in einem Gespräch gesagt wurde, hat dessen Tag.</translation>
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
        <source>Either one of them or one of us is expected, not both in one line.</source>
        <translation>Erwartet wird eine Person von ihnen oder von uns, nicht beide in einer Zeile.</translation>
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
        <source>Only a line that is there can be hidden.</source>
        <translation>Nur eine Zeile, die da ist, lässt sich ausblenden.</translation>
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
        <source>Which time a meeting takes place goes with the meeting.</source>
        <translation>Welches Mal ein Termin stattfindet, gehört zum Termin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/constraints.py"/>
        <source>Who let a promise off goes with its being let off.</source>
        <translation>Wer eine Zusage nachgesehen hat, gehört dazu, dass sie nachgesehen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>cursor</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>media type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>seen at</source>
        <translation>gesehen um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>sha256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/desk_items.py"/>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>brief</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>done on</source>
        <translation>erledigt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>ends on</source>
        <translation>endet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>engagement kind</source>
        <translation>Art des Mandats</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>objective</source>
        <translation>Zielsetzung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>price amount</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>price currency</source>
        <translation>Währung des Preises</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>signed off by</source>
        <translation>freigegeben von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/engagement.py"/>
        <source>starts on</source>
        <translation>beginnt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>answered on</source>
        <translation>beantwortet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>beyond contract</source>
        <translation>über den Vertrag hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>candid</source>
        <translation>offenes Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>entry kind</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>happened on</source>
        <translation>geschehen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>led to</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>other name</source>
        <translation>jemand Neues</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>other person</source>
        <translation>andere Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>outcome</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>outcome note</source>
        <translation>zum Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>outcome on</source>
        <translation>Stand seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>quote</source>
        <translation>in ihren Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/entry.py"/>
        <source>score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>attendance</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>channel kind</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>goals discussed</source>
        <translation>Ziele besprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>happened at</source>
        <translation>geschehen um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>intent</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>interaction kind</source>
        <translation>Art des Kontakts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>meeting</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>mood context</source>
        <translation>worum es bei der Stimmung ging</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>occurrence</source>
        <translation>Einzeltermin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/interaction.py"/>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
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
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>at</source>
        <translation>um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>journal kind</source>
        <translation>Art im Journal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>journal row</source>
        <translation>Zeile im Journal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/journal.py"/>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>changed elsewhere at</source>
        <translation>anderswo geändert um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>ends at</source>
        <translation>endet um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>expansion</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>filed by</source>
        <translation>zugeordnet durch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>floating</source>
        <translation>ohne Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>held on</source>
        <translation>gehalten am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>ics</source>
        <translation>Kalendertext</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>invitee</source>
        <translation>eingeladene Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>recurrence</source>
        <translation>Wiederholungsregel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>sequence</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/meeting.py"/>
        <source>starts at</source>
        <translation>beginnt um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>birth day</source>
        <translation>Geburtstag (Tag)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>birth month</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>birth year</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>cares about</source>
        <translation>legt Wert auf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>handle with care</source>
        <translation>mit Vorsicht behandeln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>hours from</source>
        <translation>Zeiten ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>hours until</source>
        <translation>Zeiten bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>kind of</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>likes information</source>
        <translation>mag Informationen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>nicknames</source>
        <translation>auch genannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>personal date</source>
        <translation>persönliches Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/person.py"/>
        <source>rank</source>
        <translation>Rang</translation>
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
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>line key</source>
        <translation>Schlüssel der Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>line state</source>
        <translation>Stand der Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>said on</source>
        <translation>gesagt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>sheet line</source>
        <translation>Zeile des Blatts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/sheet.py"/>
        <source>sheet person</source>
        <translation>Person des Blatts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>baseline on</source>
        <translation>Ausgangswert vom</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>cost amount</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>cost currency</source>
        <translation>Währung der Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>cost of</source>
        <translation>Kosten wovon</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>cost per</source>
        <translation>Kosten je</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>cost unit</source>
        <translation>Einheit der Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>estimate</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>if it fails</source>
        <translation>wenn es scheitert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>learned on</source>
        <translation>erfahren am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>live on</source>
        <translation>wird fällig am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>season from</source>
        <translation>Saison von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>season until</source>
        <translation>Saison bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>source note</source>
        <translation>woher es kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stake.py"/>
        <source>stake felt</source>
        <translation>wer einen Einsatz spürt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>decision maker</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>influence</source>
        <translation>Einflusslinie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>map x</source>
        <translation>Ort auf der Karte, waagerecht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>map y</source>
        <translation>Ort auf der Karte, senkrecht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>point of contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>reports label</source>
        <translation>was über diese Linie kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>reports to</source>
        <translation>berichtet an</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>signs off what</source>
        <translation>was freigegeben wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>stakeholder</source>
        <translation>beteiligte Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/stakeholder.py"/>
        <source>to</source>
        <translation>wen</translation>
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
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>announced on</source>
        <translation>angekündigt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>decided on</source>
        <translation>entschieden am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>evaluate on</source>
        <translation>wieder ansehen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>evaluated on</source>
        <translation>bewertet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>finding</source>
        <translation>Urteil zum Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>finished on</source>
        <translation>fertig am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>for parting</source>
        <translation>für das Gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>for staying</source>
        <translation>für das Bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>goes to</source>
        <translation>geht zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>judged on</source>
        <translation>beurteilt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>leaves on</source>
        <translation>geht am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>off boarding</source>
        <translation>Verabschiedung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>opened on</source>
        <translation>begonnen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>our change</source>
        <translation>unsere Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>our request</source>
        <translation>unsere Bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>post mortem</source>
        <translation>Nachbetrachtung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>reason found</source>
        <translation>unser Befund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>reason stated</source>
        <translation>ihr Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>signs seen</source>
        <translation>gesehene Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>snooze reason</source>
        <translation>warum zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>snoozed until</source>
        <translation>zurückgestellt bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>started on</source>
        <translation>begonnen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>stay or part</source>
        <translation>Bleiben oder gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>took part</source>
        <translation>nahm teil</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/turning_point.py"/>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>acceptable</source>
        <translation>annehmbar</translation>
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
        <source>deliverable</source>
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
        <source>escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>executive</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>feedback time</source>
        <translation>Feedbackzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
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
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>pager</source>
        <translation>Pager</translation>
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
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/values.py"/>
        <source>signal</source>
        <translation>Signal</translation>
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
        <translation>unterstützt</translation>
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
        <source>1,000</source>
        <translation>1.000</translation>
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
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/model/words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
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
        <source>Nothing was done since this vault was filled: “{words}”.</source>
        <translation>Seit dieser Tresor gefüllt wurde, ist nichts geschehen: „{words}“.</translation>
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
        <source>To take that back too, use “Undo this” in the history.</source>
        <translation>Um auch das zurückzunehmen, verwenden Sie im Verlauf „Rückgängig machen“.</translation>
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
        <translation>Eine Kopie von „{name}“ ist außerhalb des Tresors offen, bis Liaison gesperrt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>No program on this computer opens “{name}”.</source>
        <translation>Kein Programm dieses Rechners öffnet „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Opening “{name}”</source>
        <translation>„{name}“ wird geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Save it and look at it with care.</source>
        <translation>Speichern Sie sie und sehen Sie sie mit Vorsicht an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Save it and open it yourself.</source>
        <translation>Speichern Sie sie und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Saved “{name}” outside the vault.</source>
        <translation>„{name}“ außerhalb des Tresors gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>Saving “{name}”</source>
        <translation>„{name}“ wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/deeds.py"/>
        <source>“{name}” could run as a program, so it is not opened from here.</source>
        <translation>„{name}“ könnte als Programm laufen und wird deshalb nicht von hier geöffnet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Go to what it belongs to</source>
        <translation>Zum Zugehörigen gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/file_list.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/intake.py"/>
        <source>Attaching “{name}”</source>
        <translation>„{name}“ wird angehängt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/intake.py"/>
        <source>Attaching “{name}”, {share} of 100</source>
        <translation>„{name}“ wird angehängt, {share} von 100</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/intake.py"/>
        <source>Liaison was locked before all files were attached.</source>
        <translation>Liaison wurde gesperrt, bevor alle Dateien angehängt waren.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/intake.py"/>
        <source>Stopped. Nothing of “{name}” was kept.</source>
        <translation>Angehalten. Von „{name}“ wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/intake.py"/>
        <source>{n} file attached</source>
        <translation>{n} Datei angehängt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/intake.py"/>
        <source>{n} files attached</source>
        <translation>{n} Dateien angehängt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/intake.py"/>
        <source>{work} is still under way.</source>
        <translation>Noch nicht fertig: {work}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/list.py"/>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/list.py"/>
        <source>No files attached.</source>
        <translation>Keine Dateien angehängt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/list.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/attachments/rows.py"/>
        <source>{n} bytes</source>
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Add a line to the sheet</source>
        <translation>Zeile zum Blatt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Add a line to this sheet</source>
        <translation>Zeile zu diesem Blatt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Add what you want to say</source>
        <translation>Was Sie sagen wollen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Hidden for this call</source>
        <translation>Für dieses Gespräch ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Nobody is known at this client yet.</source>
        <translation>Bei diesem Kunden ist noch niemand bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Not on the call</source>
        <translation>Nicht dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Nothing noted. What you add stays until it was said.</source>
        <translation>Nichts notiert. Was Sie hinzufügen, bleibt, bis es gesagt wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>On the call</source>
        <translation>Dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>They stand at the end of the sheet</source>
        <translation>Sie stehen am Ende des Blatts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>Your own lines</source>
        <translation>Eigene Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>{n} of theirs, {m} of ours</source>
        <translation>{n} von ihnen, {m} von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/before.py"/>
        <source>{n} to say</source>
        <translation>{n} zu sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/hidden_list.py"/>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Copied the line</source>
        <translation>Zeile kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Copy the briefing as text</source>
        <translation>Briefing als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Copy the line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Export the briefing as Markdown…</source>
        <translation>Briefing als Markdown exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Export the briefing as PDF…</source>
        <translation>Briefing als PDF exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Export the briefing as web page…</source>
        <translation>Briefing als Webseite exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Hide for this call</source>
        <translation>Für dieses Gespräch ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Hide the line for this call</source>
        <translation>Zeile für dieses Gespräch ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Open what the line rests on</source>
        <translation>Öffnen, worauf die Zeile beruht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Pin the line, or take the pin off</source>
        <translation>Zeile anheften oder lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Print the briefing…</source>
        <translation>Briefing drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Start call</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/keys.py"/>
        <source>Take the pin off</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/output.py"/>
        <source>Copied the briefing as text</source>
        <translation>Briefing als Text kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/output.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/output.py"/>
        <source>Export the briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/output.py"/>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/output.py"/>
        <source>Morning pack…</source>
        <translation>Morgenmappe…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/output.py"/>
        <source>Print the briefing</source>
        <translation>Briefing drucken</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/output.py"/>
        <source>Web page…</source>
        <translation>Webseite…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>Drawing the morning pack</source>
        <translation>Die Morgenmappe wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>Morning pack</source>
        <translation>Morgenmappe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>No sheet is chosen.</source>
        <translation>Kein Blatt ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>One side for each, in one file. The file is not encrypted: anyone who has it can read it.</source>
        <translation>Eine Seite für jedes, in einer Datei. Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>Save the morning pack</source>
        <translation>Morgenmappe speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>Sheets in the pack</source>
        <translation>Blätter in der Mappe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>in the pack</source>
        <translation>in der Mappe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>not in the pack</source>
        <translation>nicht in der Mappe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>{n} sheet</source>
        <translation>{n} Blatt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/pack.py"/>
        <source>{n} sheets</source>
        <translation>{n} Blätter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/page.py"/>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/page.py"/>
        <source>See all clients</source>
        <translation>Alle Kunden ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_list.py"/>
        <source>Show {n} more</source>
        <translation>{n} weitere zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>Care: {what}</source>
        <translation>Vorsicht: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>Last told, {day}: {what}</source>
        <translation>Zuletzt mitgeteilt, {day}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>Nobody on this call decides; {name} does.</source>
        <translation>Niemand in diesem Gespräch entscheidet; das tut {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>Show {n} more people</source>
        <translation>{n} weitere Personen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>Show {n} more person</source>
        <translation>{n} weitere Person zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>They owe: {what}</source>
        <translation>Sie schulden: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>We owe: {what}</source>
        <translation>Wir schulden: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>and {n} more promise</source>
        <translation>und {n} weitere Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>and {n} more promises</source>
        <translation>und {n} weitere Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>last seen {day}</source>
        <translation>zuletzt gesehen {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>last seen {day}, {ago}</source>
        <translation>zuletzt gesehen {day}, {ago}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>never met</source>
        <translation>nie getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>not on the call</source>
        <translation>nicht dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>on the call</source>
        <translation>dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>speaks for {names}</source>
        <translation>spricht für {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>{name} (you)</source>
        <translation>{name} (Sie)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>{name} decides and is not on this call.</source>
        <translation>{name} entscheidet und ist nicht dabei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>{name} declined. They are needed for a decision.</source>
        <translation>{name} hat abgesagt und wird für eine Entscheidung gebraucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/people_rows.py"/>
        <source>{name} signs off and is not on this call.</source>
        <translation>{name} gibt frei und ist nicht dabei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/points_list.py"/>
        <source>said</source>
        <translation>gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/sheet.py"/>
        <source>Briefing, {client}</source>
        <translation>Briefing, {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/tools.py"/>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/tools.py"/>
        <source>Other forms</source>
        <translation>Andere Formen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/tools.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/view_model.py"/>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/view_model.py"/>
        <source>Drawn {day}, {time}</source>
        <translation>Erstellt {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/view_model.py"/>
        <source>discussed</source>
        <translation>besprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/briefing/view_model.py"/>
        <source>page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/adding.py"/>
        <source>Better: {when}</source>
        <translation>Besser: {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/agenda.py"/>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/agenda.py"/>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/asking.py"/>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/asking.py"/>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/asking.py"/>
        <source>Move a meeting that repeats</source>
        <translation>Ein Treffen verschieben, das sich wiederholt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/asking.py"/>
        <source>This and all that follow</source>
        <translation>Dieses und alle folgenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/asking.py"/>
        <source>This one</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/asking.py"/>
        <source>“{what}” repeats. Its new time: {when}.</source>
        <translation>„{what}“ wiederholt sich. Die neue Zeit: {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/controls.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/controls.py"/>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/controls.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/controls.py"/>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/controls.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/controls.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Drop…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>File under a client…</source>
        <translation>Einem Kunden zuordnen …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Hold the review…</source>
        <translation>Rückblick halten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Move to another date…</source>
        <translation>Auf anderes Datum verschieben…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Move with the arrow keys</source>
        <translation>Mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Review…</source>
        <translation>Rückblick …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Skip…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/deeds.py"/>
        <source>Slip to another date…</source>
        <translation>Termin verschieben…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/keys.py"/>
        <source>Add to this day</source>
        <translation>Zu diesem Tag hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/keys.py"/>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/keys.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/keys.py"/>
        <source>Move what is chosen with the arrow keys</source>
        <translation>Das Gewählte mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/keys.py"/>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/keys.py"/>
        <source>Year of reviews</source>
        <translation>Jahr der Rückblicke</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/lists.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/lists.py"/>
        <source>{what}, {number}, {state}</source>
        <translation>{what}, {number}, {state}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/month.py"/>
        <source>Week {n}</source>
        <translation>Woche {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/month.py"/>
        <source>Wk</source>
        <translation>KW</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moves.py"/>
        <source>A meeting that was cancelled does not move.</source>
        <translation>Ein abgesagtes Treffen lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moves.py"/>
        <source>A promise that is done does not move.</source>
        <translation>Eine erledigte Zusage lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moves.py"/>
        <source>A review that was held does not move.</source>
        <translation>Ein gehaltener Rückblick lässt sich nicht verschieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moves.py"/>
        <source>A warning sign speaks today; its menu lets it rest until another day.</source>
        <translation>Ein Warnzeichen spricht heute; sein Menü lässt es bis zu einem anderen Tag ruhen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moves.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moves.py"/>
        <source>“{what}” has its date from its record.</source>
        <translation>„{what}“ hat sein Datum aus seinem Eintrag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moving.py"/>
        <source>Choose what is to be moved first.</source>
        <translation>Wählen Sie zuerst, was verschoben werden soll.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moving.py"/>
        <source>Moving “{what}”: arrows carry it, Enter keeps it there, Escape lets go.</source>
        <translation>„{what}“ wird verschoben: Pfeile tragen es, Eingabe behält es dort, Escape lässt los.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/moving.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/page.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/page.py"/>
        <source>Moving to {when}</source>
        <translation>Wird verschoben auf {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/page.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/page.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>Give the new date, as in “friday” or “3 Dec”.</source>
        <translation>Geben Sie das neue Datum an, etwa „friday“ oder „3 Dec“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>Move the review</source>
        <translation>Rückblick verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>Skip the review</source>
        <translation>Rückblick auslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>Why it is moved.</source>
        <translation>Warum er verschoben wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>Why it is skipped.</source>
        <translation>Warum er ausgelassen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>“{what}” will not be held. It stays in the record as skipped.</source>
        <translation>„{what}“ wird nicht gehalten. Er bleibt als ausgelassen im Bestand.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/review_deeds.py"/>
        <source>“{what}”, on {day}.</source>
        <translation>„{what}“, am {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/side.py"/>
        <source>Add to this day…</source>
        <translation>Zu diesem Tag hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/side.py"/>
        <source>Late, still open</source>
        <translation>Überfällig, noch offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/side.py"/>
        <source>Nothing on this day.</source>
        <translation>Nichts an diesem Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/side.py"/>
        <source>The chosen day</source>
        <translation>Der gewählte Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/side.py"/>
        <source>{n} more that are late</source>
        <translation>{n} weitere, die überfällig sind</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/side.py"/>
        <source>{n} more that is late</source>
        <translation>{n} weitere, die überfällig ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Busy period</source>
        <translation>Ausgelastete Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Busy periods</source>
        <translation>Ausgelastete Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Personal date</source>
        <translation>Persönliches Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Personal dates</source>
        <translation>Persönliche Daten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Review date</source>
        <translation>Rückblickstermin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Review dates</source>
        <translation>Rückblickstermine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Waits for a client</source>
        <translation>Wartet auf einen Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Warning sign</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>We owe {who}</source>
        <translation>Wir schulden {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>We owe {who}, {client}</source>
        <translation>Wir schulden {who}, {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>{day}, nothing</source>
        <translation>{day}, nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>{what} (no client)</source>
        <translation>{what} (kein Kunde)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>{who} owes us</source>
        <translation>{who} schuldet uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/view_model.py"/>
        <source>{who} owes us, {client}</source>
        <translation>{who} schuldet uns, {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/week_cells.py"/>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/week_cells.py"/>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/year.py"/>
        <source>Reviews of the year</source>
        <translation>Rückblicke des Jahres</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/year.py"/>
        <source>{day} {state}</source>
        <translation>{day} {state}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/year.py"/>
        <source>{n} review</source>
        <translation>{n} Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/calendar/year.py"/>
        <source>{n} reviews</source>
        <translation>{n} Rückblicke</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/after.py"/>
        <source>Calls that are over</source>
        <translation>Gespräche, die vorbei sind</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/after.py"/>
        <source>It did not take place</source>
        <translation>Es fand nicht statt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/after.py"/>
        <source>Nothing to record</source>
        <translation>Nichts festzuhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/after.py"/>
        <source>Write it up</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/after.py"/>
        <source>{client}, {when}: over, nothing written down yet</source>
        <translation>{client}, {when}: vorbei, noch nichts festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/after.py"/>
        <source>{deed}, {call}</source>
        <translation>{deed}, {call}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/bar.py"/>
        <source>Back to the call</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/bar.py"/>
        <source>End call and save</source>
        <translation>Gespräch beenden und speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/bar.py"/>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/bar.py"/>
        <source>{client}, {since}</source>
        <translation>{client}, {since}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Correct what was captured</source>
        <translation>Erfasstes berichtigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Dropped, Esc takes it back</source>
        <translation>Verworfen, Esc holt es zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Enter keeps, Esc drops</source>
        <translation>Enter behält, Esc verwirft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Goals were discussed</source>
        <translation>Ziele wurden besprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Intent</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>No promise yet. Begin a line with “We:” or “They:”.</source>
        <translation>Noch keine Zusage. Beginnen Sie eine Zeile mit „We:“ oder „They:“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Nothing to record.</source>
        <translation>Nichts festzuhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Say how they are</source>
        <translation>Sagen, wie es ihnen geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Say who is on the call</source>
        <translation>Sagen, wer dabei ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Say why you talk</source>
        <translation>Sagen, warum Sie sprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Take the first person asked about</source>
        <translation>Erste gefragte Person nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Take the second person asked about</source>
        <translation>Zweite gefragte Person nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Take the third person asked about</source>
        <translation>Dritte gefragte Person nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Type while you talk. “We: …” and “They: …” become promises.</source>
        <translation>Schreiben Sie beim Sprechen. „We: …“ und „They: …“ werden Zusagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/board.py"/>
        <source>Write notes</source>
        <translation>Notizen schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/calls.py"/>
        <source>A call with {client} goes on</source>
        <translation>Ein Gespräch mit {client} läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/calls.py"/>
        <source>Back to that call</source>
        <translation>Zurück zu diesem Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/calls.py"/>
        <source>Only one call can go on at a time. End that one first, so that nothing of it is lost.</source>
        <translation>Es kann nur ein Gespräch laufen. Beenden Sie zuerst das andere, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/calls.py"/>
        <source>Small window on or off</source>
        <translation>Kleines Fenster an oder aus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/calls.py"/>
        <source>in call since {time}</source>
        <translation>im Gespräch seit {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/calls.py"/>
        <source>writing up the call of {time}</source>
        <translation>Gespräch von {time} wird festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/editor.py"/>
        <source>Notes of the call</source>
        <translation>Notizen des Gesprächs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Did it take place</source>
        <translation>Fand es statt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Discard this call?</source>
        <translation>Dieses Gespräch verwerfen?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>End call</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Next contact</source>
        <translation>Nächster Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Nothing was promised.</source>
        <translation>Nichts wurde zugesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>What you typed is not kept. This cannot be undone.</source>
        <translation>Was Sie geschrieben haben, wird nicht behalten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>friday, in 2 weeks, 8 Dec 14:00</source>
        <translation>friday, in 2 weeks, 8 Dec 14:00</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/ending.py"/>
        <source>{time}, {minutes}</source>
        <translation>{time}, {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>Follow-up message</source>
        <translation>Folgenachricht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>Never: {what}</source>
        <translation>Nie: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>No mail program answered, so the message was copied: paste it where you like.</source>
        <translation>Kein E-Mail-Programm hat geantwortet, deshalb wurde die Nachricht kopiert: Fügen Sie sie ein, wo Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>Open in mail program</source>
        <translation>Im E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>This is too long for the mail program, so it was copied: paste it there.</source>
        <translation>Das ist zu lang für das E-Mail-Programm und wurde deshalb kopiert: Fügen Sie es dort ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>What you had changed was brought back.</source>
        <translation>Was Sie geändert hatten, wurde zurückgeholt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/follow_up.py"/>
        <source>likes {channel} best</source>
        <translation>mag {channel} am liebsten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/mood.py"/>
        <source>Was it about us</source>
        <translation>Betraf es uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/mood.py"/>
        <source>What it was about: a board meeting, a bad week</source>
        <translation>Worum es ging: eine Vorstandssitzung, eine schlechte Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/mood.py"/>
        <source>What the mood was about</source>
        <translation>Worum es bei der Stimmung ging</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/mood.py"/>
        <source>rapport unchanged</source>
        <translation>Beziehung unverändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/not_held.py"/>
        <source>They cancelled</source>
        <translation>Sie sagten ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/not_held.py"/>
        <source>They did not come</source>
        <translation>Sie kamen nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/not_held.py"/>
        <source>We cancelled</source>
        <translation>Wir sagten ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/panel.py"/>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/panel.py"/>
        <source>The notes are in the small window.</source>
        <translation>Die Notizen sind im kleinen Fenster.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/parts.py"/>
        <source>In call for {n} minute</source>
        <translation>Seit {n} Minute im Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/parts.py"/>
        <source>In call for {n} minutes</source>
        <translation>Seit {n} Minuten im Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/present.py"/>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/present.py"/>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/present.py"/>
        <source>{n} {name}</source>
        <translation>{n} {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/call/strip.py"/>
        <source>Call, {client}</source>
        <translation>Gespräch, {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Add commitment…</source>
        <translation>Zusage hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Add concern…</source>
        <translation>Sorge hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Add engagement…</source>
        <translation>Mandat hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Add goal…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Add idea…</source>
        <translation>Idee hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Add person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Add stake…</source>
        <translation>Einsatz hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Contact change…</source>
        <translation>Ansprechperson wechselt …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Edit client…</source>
        <translation>Kunde bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Log interaction</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Log interaction…</source>
        <translation>Kontakt festhalten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Open briefing</source>
        <translation>Briefing öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Open review</source>
        <translation>Rückblick öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Pin or unpin client</source>
        <translation>Kunde anheften oder lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Pin to the rail</source>
        <translation>An die Leiste heften</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/actions.py"/>
        <source>Unpin from the rail</source>
        <translation>Von der Leiste lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>Counted over</source>
        <translation>Gezählt über</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>New clause</source>
        <translation>Neue Klausel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>Nothing is agreed in writing yet.</source>
        <translation>Noch ist nichts schriftlich vereinbart.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>We answer within 4 hours</source>
        <translation>We answer within 4 hours</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>What both sides expect</source>
        <translation>Was beide Seiten erwarten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>What we do</source>
        <translation>Was wir tun</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>Write a clause in one line, beginning with “We” or “They”, and press Enter.</source>
        <translation>Schreiben Sie eine Klausel in eine Zeile, beginnend mit „We“ oder „They“, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/sheet.py"/>
        <source>Write the first clause</source>
        <translation>Erste Klausel schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>All agreements</source>
        <translation>Alle Vereinbarungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>Binds them</source>
        <translation>Bindet sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>Binds us</source>
        <translation>Bindet uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>Choose a clause to see what it is measured on.</source>
        <translation>Wählen Sie eine Klausel, um zu sehen, woran sie gemessen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>End this agreement</source>
        <translation>Diese Vereinbarung beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>New agreement</source>
        <translation>Neue Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>No case in this window.</source>
        <translation>Kein Fall in diesem Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>This clause is kept in words; nothing in the record measures it.</source>
        <translation>Diese Klausel besteht nur in Worten; nichts im Bestand misst sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>{kept} of {total} kept</source>
        <translation>{kept} von {total} gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/tab.py"/>
        <source>{whose}: {terms}</source>
        <translation>{whose}: {terms}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>Agreed on {day}</source>
        <translation>Vereinbart am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>asked {day}</source>
        <translation>erbeten {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>in words only</source>
        <translation>nur in Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>never reviewed</source>
        <translation>nie durchgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>next review on {day}</source>
        <translation>nächste Durchsicht am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>review was due on {day}</source>
        <translation>Durchsicht war am {day} fällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>reviewed on {day}</source>
        <translation>durchgesehen am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>{kept} of {total}</source>
        <translation>{kept} von {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>{kind}, {span}</source>
        <translation>{kind}, {span}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>{n} clause</source>
        <translation>{n} Klausel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/agreement/view_model.py"/>
        <source>{n} clauses</source>
        <translation>{n} Klauseln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/evidence.py"/>
        <source>The records behind this</source>
        <translation>Die Einträge dahinter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/delegates.py"/>
        <source>, {step}</source>
        <translation>, {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>Concerns</source>
        <translation>Sorgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>Deliverables</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>In touch today</source>
        <translation>Heute in Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>No contact recorded</source>
        <translation>Kein Kontakt festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>No goal and no result recorded</source>
        <translation>Kein Ziel und kein Ergebnis festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>None open</source>
        <translation>Keine offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>The goal is nearer</source>
        <translation>Das Ziel ist näher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>The goal is no nearer</source>
        <translation>Das Ziel ist nicht näher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>agreed every day</source>
        <translation>vereinbart täglich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>agreed every {n} days</source>
        <translation>vereinbart alle {n} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>no rhythm agreed</source>
        <translation>kein Rhythmus vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{day}, {left}</source>
        <translation>{day}, {left}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{goals}, {results}</source>
        <translation>{goals}, {results}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{n} of {total} goals nearer</source>
        <translation>{n} von {total} Zielen näher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{n} open</source>
        <translation>{n} offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{n} result this year</source>
        <translation>{n} Ergebnis in diesem Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{n} results this year</source>
        <translation>{n} Ergebnisse in diesem Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{open}, {n} beyond the contract</source>
        <translation>{open}, {n} über den Vertrag hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{open}, {n} late</source>
        <translation>{open}, {n} überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{said}, {agreed}</source>
        <translation>{said}, {agreed}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{state}, {owner} looks after it</source>
        <translation>{state}, {owner} kümmert sich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{what}, and {n} more</source>
        <translation>{what} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/facets.py"/>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>If it fails</source>
        <translation>Wenn es scheitert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>No goals are recorded.</source>
        <translation>Es sind keine Ziele festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Stakeholders</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Stakes</source>
        <translation>Einsätze</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>What is at stake for them is not recorded.</source>
        <translation>Was für sie auf dem Spiel steht, ist nicht festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Who feels it</source>
        <translation>Wer es spürt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Why they hired us</source>
        <translation>Warum sie uns beauftragt haben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Why they hired us is not recorded.</source>
        <translation>Warum sie uns beauftragt haben, ist nicht festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>Write down their words</source>
        <translation>Ihre Worte aufschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/main_column.py"/>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Agree on something</source>
        <translation>Etwas vereinbaren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Clauses and cases</source>
        <translation>Klauseln und Fälle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Last 12 months, one scale</source>
        <translation>Letzte 12 Monate, ein Maßstab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Log an interaction</source>
        <translation>Kontakt festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>No sign speaks now.</source>
        <translation>Kein Warnzeichen spricht jetzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>No working agreement is recorded.</source>
        <translation>Es ist keine Arbeitsvereinbarung festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Nobody to reach is recorded.</source>
        <translation>Es sind keine Kontaktwege festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Nothing was noted yet that moves a line.</source>
        <translation>Noch wurde nichts notiert, was eine Linie bewegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Reach them</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>See the people</source>
        <translation>Personen ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>See what the signs look at</source>
        <translation>Sehen, worauf die Warnzeichen achten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/side_column.py"/>
        <source>What rests</source>
        <translation>Was ruht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>All {n} requests since {month} came through {name}.</source>
        <translation>Alle {n} Bitten seit {month} kamen über {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Skype</source>
        <translation>Skype</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Social</source>
        <translation>Soziales Netz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>The one request since {month} came through {name}.</source>
        <translation>Die einzige Bitte seit {month} kam über {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Time to act</source>
        <translation>Zeit zu handeln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Times are theirs, the same as yours</source>
        <translation>Ortszeit dort, dieselbe wie bei Ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Times are theirs, {zone} is {span} ahead</source>
        <translation>Ortszeit dort, {zone} ist {span} voraus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Times are theirs, {zone} is {span} behind</source>
        <translation>Ortszeit dort, {zone} ist {span} zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>felt by {names}</source>
        <translation>gespürt von {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>from {time} {zone}</source>
        <translation>ab {time} {zone}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>goal {figure}</source>
        <translation>Ziel {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>no case yet</source>
        <translation>noch kein Fall</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>no channel recorded</source>
        <translation>kein Kanal festgehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>no target named</source>
        <translation>kein Zielwert genannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>now {figure}</source>
        <translation>jetzt {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>start not known</source>
        <translation>Start nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>start {figure}</source>
        <translation>Start {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>until {time} {zone}</source>
        <translation>bis {time} {zone}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{name} asks on nobody else’s behalf</source>
        <translation>{name} bittet in niemandes Namen sonst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{name} speaks for one other</source>
        <translation>{name} spricht für eine andere Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{name} speaks for {number} others</source>
        <translation>{name} spricht für {number} andere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{n} more rest</source>
        <translation>{n} weitere ruhen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{n} more rests</source>
        <translation>{n} weiteres ruht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/overview/view_model.py"/>
        <source>{n} of {total} requests since {month} came through {name}.</source>
        <translation>{n} von {total} Bitten seit {month} kamen über {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/page.py"/>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/page.py"/>
        <source>Open the trash</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/page.py"/>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/page.py"/>
        <source>This client is in the trash.</source>
        <translation>Dieser Kunde liegt im Papierkorb.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tab_bar.py"/>
        <source>Parts of the client's page</source>
        <translation>Teile der Kundenseite</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tabs.py"/>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tabs.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tabs.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tabs.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tabs.py"/>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/tabs.py"/>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>Client since {month} {year}</source>
        <translation>Kunde seit {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>account manager: {name}</source>
        <translation>Kundenbetreuung: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>former client</source>
        <translation>ehemaliger Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>no account manager named</source>
        <translation>keine Kundenbetreuung genannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/client/view_model.py"/>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Filter by name, person or status</source>
        <translation>Nach Name, Person oder Stand filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Use the filter {name}</source>
        <translation>Filter {name} anwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>Which clients</source>
        <translation>Welche Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>{n} filter</source>
        <translation>{n} Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/controls.py"/>
        <source>{n} filters</source>
        <translation>{n} Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/keeping.py"/>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/keeping.py"/>
        <source>It stands over the list, one click away.</source>
        <translation>Er steht über der Liste, einen Klick entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/keeping.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/keeping.py"/>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/keeping.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/keeping.py"/>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/keeping.py"/>
        <source>So far it is called “{name}”.</source>
        <translation>Bisher heißt er „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>Add a client</source>
        <translation>Kunde hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>New client…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>No client fits.</source>
        <translation>Kein Kunde passt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>No clients yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/page.py"/>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/sections.py"/>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>Point of contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>sort by this</source>
        <translation>danach sortieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>sorted downwards</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/table.py"/>
        <source>sorted upwards</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>Former</source>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>Quiet beyond their rhythm</source>
        <translation>Stiller als ihr Rhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>Renewal within 90 days</source>
        <translation>Verlängerung binnen 90 Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>Something is late</source>
        <translation>Etwas ist überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>Working</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>last contact {when}</source>
        <translation>letzter Kontakt {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>no point of contact</source>
        <translation>keine Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>renewal {day}</source>
        <translation>Verlängerung {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>they owe {n}</source>
        <translation>sie schulden {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>we owe {n}</source>
        <translation>wir schulden {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>{ago}, rhythm {n}</source>
        <translation>{ago}, Rhythmus {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>{n} client</source>
        <translation>{n} Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>{n} clients</source>
        <translation>{n} Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>{n} late</source>
        <translation>{n} überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/clients/view_model.py"/>
        <source>{n} of {all} clients</source>
        <translation>{n} von {all} Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commands.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>Give date</source>
        <translation>Termin geben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>Give it a date</source>
        <translation>Termin geben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>Give the date, as in “friday” or “3 Dec”.</source>
        <translation>Geben Sie das Datum an, wie in „friday“ oder „3 Dec“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>The day it was done; today when empty.</source>
        <translation>Der Tag der Erledigung; leer heißt heute.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>What they said, what to do better.</source>
        <translation>Was sie sagten, was besser ginge.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>Whether it hit the mark.</source>
        <translation>Ob es das Gewünschte traf.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>“{what}” has no date yet.</source>
        <translation>„{what}“ hat noch keinen Termin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/deeds.py"/>
        <source>“{what}” is done.</source>
        <translation>„{what}“ ist erledigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/quick_entry.py"/>
        <source>New commitment</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/quick_entry.py"/>
        <source>We: send Priya the summary by Friday</source>
        <translation>We: send Priya the summary by Friday</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/tab.py"/>
        <source>Add a commitment</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/tab.py"/>
        <source>Commitments of a client</source>
        <translation>Zusagen eines Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/tab.py"/>
        <source>Done, or open again</source>
        <translation>Erledigt oder wieder offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/tab.py"/>
        <source>Only the first {n} of each side are listed.</source>
        <translation>Nur die ersten {n} jeder Seite sind aufgeführt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/tab.py"/>
        <source>Show all that are open</source>
        <translation>Alle offenen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/tab.py"/>
        <source>Which commitments</source>
        <translation>Welche Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/tab.py"/>
        <source>{n} of these</source>
        <translation>{n} davon</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>Nothing has been kept or dropped yet.</source>
        <translation>Noch wurde nichts gehalten oder aufgegeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>Nothing has been promised yet.</source>
        <translation>Noch wurde nichts zugesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>Nothing is promised on either side.</source>
        <translation>Auf keiner Seite ist etwas zugesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>There is none like this.</source>
        <translation>So eine gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>They kept {share}, {kept} of {due}</source>
        <translation>Sie hielten {share}, {kept} von {due}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>They owe: nothing has come due yet</source>
        <translation>Sie schulden: noch nichts fällig geworden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>They owed</source>
        <translation>Sie schuldeten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>We kept {share}, {kept} of {due}</source>
        <translation>Wir hielten {share}, {kept} von {due}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>We owe: nothing has come due yet</source>
        <translation>Wir schulden: noch nichts fällig geworden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>We owed</source>
        <translation>Wir schuldeten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>first promised for {day}</source>
        <translation>zuerst zugesagt für {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>{n} done later</source>
        <translation>{n} später erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>{n} kept</source>
        <translation>{n} gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>{n} let off</source>
        <translation>{n} nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>{n} overdue</source>
        <translation>{n} überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>{n} slip</source>
        <translation>{n} Verschiebung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>{n} slips</source>
        <translation>{n} Verschiebungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/commitments/view_model.py"/>
        <source>{n} told in time</source>
        <translation>{n} rechtzeitig mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>As it stands now, saved where you say, outside the vault.</source>
        <translation>Wie es jetzt ist, gespeichert außerhalb des Tresors, wo Sie sagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Briefing for the next call</source>
        <translation>Briefing für das nächste Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Made from the record</source>
        <translation>Aus dem Bestand erstellt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>No file is called like this.</source>
        <translation>Keine Datei heißt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>No files yet. Drop some here.</source>
        <translation>Noch keine Dateien. Legen Sie hier welche ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Save the briefing</source>
        <translation>Briefing speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Save the briefing as {form}</source>
        <translation>Briefing speichern als {form}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Show all files</source>
        <translation>Alle Dateien zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>The client</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>The newest {n} files</source>
        <translation>Die neuesten {n} Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/documents/tab.py"/>
        <source>Words in the name</source>
        <translation>Wörter im Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/dates.py"/>
        <source>Choose in a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/dates.py"/>
        <source>friday, in 2 weeks</source>
        <translation>friday, in 2 weeks</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/dates.py"/>
        <source>{field}, choose in a calendar</source>
        <translation>{field}, im Kalender wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/dialog.py"/>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/dialog.py"/>
        <source>This is needed.</source>
        <translation>Dies wird gebraucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/dialog.py"/>
        <source>What you had typed was brought back.</source>
        <translation>Ihre Eingabe wurde zurückgeholt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/editors.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/editors.py"/>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/form.py"/>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/form.py"/>
        <source>More fields, {filled}</source>
        <translation>Mehr Felder, {filled}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/form.py"/>
        <source>{n} filled in</source>
        <translation>{n} ausgefüllt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/naming.py"/>
        <source>Names that fit</source>
        <translation>Passende Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/naming.py"/>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/naming.py"/>
        <source>{name}, {detail}</source>
        <translation>{name}, {detail}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/records.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/records.py"/>
        <source>Follow-up message…</source>
        <translation>Folgenachricht…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/records.py"/>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/records.py"/>
        <source>{kind}: {record}</source>
        <translation>{kind}: {record}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>09:00</source>
        <translation>09:00</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>1200 GBP</source>
        <translation>1200 GBP</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>14 May 1980</source>
        <translation>14 May 1980</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>15 Nov</source>
        <translation>15 Nov</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>15 Nov to 6 Jan</source>
        <translation>15 Nov to 6 Jan</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>4200 USD, 1100 orders</source>
        <translation>4200 USD, 1100 orders</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>Not understood yet</source>
        <translation>Noch nicht verstanden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>one, two</source>
        <translation>eins, zwei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/rows.py"/>
        <source>tomorrow 10:00</source>
        <translation>tomorrow 10:00</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Colleague</source>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit busy period</source>
        <translation>Ausgelastete Zeit bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit call</source>
        <translation>Anruf bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit channel</source>
        <translation>Kanal bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit checkpoint</source>
        <translation>Prüfpunkt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit clause</source>
        <translation>Klausel bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit client</source>
        <translation>Kunde bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit colleague</source>
        <translation>Teammitglied bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit commitment</source>
        <translation>Zusage bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit concern</source>
        <translation>Sorge bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit contact change</source>
        <translation>Wechsel der Ansprechperson bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit document</source>
        <translation>Dokument bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit email</source>
        <translation>E-Mail bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit engagement</source>
        <translation>Mandat bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit entry</source>
        <translation>Registereintrag bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit feedback</source>
        <translation>Feedback bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit goal</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit idea</source>
        <translation>Idee bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit interaction</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit introduction</source>
        <translation>Vorstellung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit invitee</source>
        <translation>Eingeladene Person bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit judgement of a sign</source>
        <translation>Urteil zum Warnzeichen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit line of a sheet</source>
        <translation>Zeile eines Blatts bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit line of influence</source>
        <translation>Einflusslinie bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit meeting</source>
        <translation>Termin bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit milestone</source>
        <translation>Meilenstein bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit never</source>
        <translation>„Nie“ bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit off-boarding</source>
        <translation>Verabschiedung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit personal date</source>
        <translation>Persönliches Datum bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit point to make</source>
        <translation>Punkt zum Ansprechen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit post-mortem</source>
        <translation>Nachbetrachtung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit promoter answer</source>
        <translation>Empfehlungsantwort bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit reading of a goal</source>
        <translation>Messwert bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit request of ours</source>
        <translation>Bitte von uns bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit reset</source>
        <translation>Neustart bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit result</source>
        <translation>Ergebnis bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit review</source>
        <translation>Rückblick bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit setting</source>
        <translation>Einstellung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit slip</source>
        <translation>Verschiebung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit stake</source>
        <translation>Einsatz bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit stakeholder</source>
        <translation>Beteiligte Person bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit stay-or-part worksheet</source>
        <translation>Arbeitsblatt Bleiben oder Gehen bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit thanks</source>
        <translation>Dank bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit visit</source>
        <translation>Besuch bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Edit working agreement</source>
        <translation>Arbeitsvereinbarung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Engagement</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Entry</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Interaction</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Invitee</source>
        <translation>Eingeladene Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Judgement of a sign</source>
        <translation>Urteil zum Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Line of a sheet</source>
        <translation>Zeile eines Blatts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Line of influence</source>
        <translation>Einflusslinie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Log a call</source>
        <translation>Anruf festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Log a message</source>
        <translation>Nachricht festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Log a visit</source>
        <translation>Besuch festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Log an email</source>
        <translation>E-Mail festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New busy period</source>
        <translation>Neue ausgelastete Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New checkpoint</source>
        <translation>Neuer Prüfpunkt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New colleague</source>
        <translation>Neues Teammitglied</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New concern</source>
        <translation>Neue Sorge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New contact change</source>
        <translation>Neuer Wechsel der Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New engagement</source>
        <translation>Neues Mandat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New entry</source>
        <translation>Neuer Registereintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New feedback</source>
        <translation>Neues Feedback</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New idea</source>
        <translation>Neue Idee</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New introduction</source>
        <translation>Neue Vorstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New invitee</source>
        <translation>Neue eingeladene Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New judgement of a sign</source>
        <translation>Neues Urteil zum Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New line of a sheet</source>
        <translation>Neue Zeile eines Blatts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New line of influence</source>
        <translation>Neue Einflusslinie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New meeting</source>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New never</source>
        <translation>Neues „Nie“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New off-boarding</source>
        <translation>Neue Verabschiedung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New personal date</source>
        <translation>Neues persönliches Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New point to make</source>
        <translation>Neuer Punkt zum Ansprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New post-mortem</source>
        <translation>Neue Nachbetrachtung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New promoter answer</source>
        <translation>Neue Empfehlungsantwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New reading of a goal</source>
        <translation>Neuer Messwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New request of ours</source>
        <translation>Neue Bitte von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New reset</source>
        <translation>Neuer Neustart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New result</source>
        <translation>Neues Ergebnis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New review</source>
        <translation>Neuer Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New setting</source>
        <translation>Neue Einstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New stake</source>
        <translation>Neuer Einsatz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New stakeholder</source>
        <translation>Neue beteiligte Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New stay-or-part worksheet</source>
        <translation>Neues Arbeitsblatt Bleiben oder Gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New thanks</source>
        <translation>Neuer Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>New working agreement</source>
        <translation>Neue Arbeitsvereinbarung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Origin of an import</source>
        <translation>Ursprung eines Imports</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Place on a call</source>
        <translation>Platz in einem Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Point to make</source>
        <translation>Punkt zum Ansprechen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Presence</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Reading of a goal</source>
        <translation>Messwert eines Ziels</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Request of ours</source>
        <translation>Bitte von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Reset</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Slip</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Slip a promise</source>
        <translation>Zusage verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Stake</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Stakeholder</source>
        <translation>Beteiligte Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Stay-or-part worksheet</source>
        <translation>Arbeitsblatt Bleiben oder Gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Who feels a stake</source>
        <translation>Wer einen Einsatz spürt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Who is expected on a call</source>
        <translation>Wer in einem Gespräch erwartet wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/titles.py"/>
        <source>Who took part</source>
        <translation>Wer teilnahm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>A referral</source>
        <translation>Eine Empfehlung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>About the rhythm</source>
        <translation>Zum Rhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>About the state</source>
        <translation>Zum Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>About us</source>
        <translation>Betrifft uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Account manager</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Agenda ahead</source>
        <translation>Tagesordnung vorab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>An estimate</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Announced on</source>
        <translation>Angekündigt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Answer due</source>
        <translation>Antwort fällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Arrangement</source>
        <translation>Vertragsform</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Asked by</source>
        <translation>Erbeten von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Asked on</source>
        <translation>Erbeten am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Beyond the contract</source>
        <translation>Über den Vertrag hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Blocker</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Brief</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Business reason</source>
        <translation>Geschäftlicher Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Calendar id</source>
        <translation>Kalenderkennung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Calendar text</source>
        <translation>Kalendertext</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cancelled by them</source>
        <translation>Von ihnen abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cancelled by us</source>
        <translation>Von uns abgesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Candid</source>
        <translation>Offenes Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cares about</source>
        <translation>Legt Wert auf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Champion</source>
        <translation>Fürsprache</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Changed elsewhere at</source>
        <translation>Anderswo geändert um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Check-in</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Client since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Comes due on</source>
        <translation>Wird fällig am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Contact rhythm</source>
        <translation>Kontaktrhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Cost of what</source>
        <translation>Kosten wovon</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Day of birth</source>
        <translation>Geburtstag (Tag)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Day of the call</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Days between contacts</source>
        <translation>Tage zwischen Kontakten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Days between reviews</source>
        <translation>Tage zwischen Rückblicken</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Decision maker</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Deliverable</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Director</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Due at</source>
        <translation>Fällig um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Ending</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Ends at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Evaluated</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Evaluated on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Executive</source>
        <translation>Geschäftsführung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Feedback time</source>
        <translation>Feedbackzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Fight for it</source>
        <translation>Darum kämpfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Filed by</source>
        <translation>Zugeordnet durch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Finished on</source>
        <translation>Fertig am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For each</source>
        <translation>Je</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For parting</source>
        <translation>Für das Gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For staying</source>
        <translation>Für das Bleiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Given by us</source>
        <translation>Von uns gegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Given or received</source>
        <translation>Gegeben oder erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Goals discussed anew</source>
        <translation>Neu besprochene Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Goes to</source>
        <translation>Geht zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Heard on</source>
        <translation>Gehört am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Held on</source>
        <translation>Gehalten am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hit what was wanted</source>
        <translation>Traf das Gewünschte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hours from</source>
        <translation>Zeiten ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Hours until</source>
        <translation>Zeiten bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>How it closed</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>In a word</source>
        <translation>In einem Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>In their words</source>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>In words only</source>
        <translation>Nur in Worten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Introduced</source>
        <translation>Vorgestellt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Is on the call</source>
        <translation>Ist dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>It was right</source>
        <translation>Es traf zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Judged on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Judgement</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Learned on</source>
        <translation>Erfahren am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Leaves on</source>
        <translation>Geht am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Let off</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Let off by</source>
        <translation>Nachgesehen von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Let off by one of us</source>
        <translation>Nachgesehen von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Likes information</source>
        <translation>Mag Informationen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Line it is about</source>
        <translation>Zeile, um die es geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Lit since</source>
        <translation>Sichtbar seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Look again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Mail domains</source>
        <translation>E-Mail-Domains</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Manager</source>
        <translation>Management</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Name of the time zone</source>
        <translation>Name der Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>New date</source>
        <translation>Neues Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Nobody is there</source>
        <translation>Niemand ist da</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Not about us</source>
        <translation>Betrifft uns nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Objective</source>
        <translation>Zielsetzung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Occurrence</source>
        <translation>Einzeltermin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Old date</source>
        <translation>Altes Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>On behalf of</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>One of us</source>
        <translation>Jemand von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Only this person</source>
        <translation>Nur diese Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Opened on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Or one of us</source>
        <translation>Oder jemand von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Or to one of us</source>
        <translation>Oder an jemanden von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Organiser</source>
        <translation>Einladende Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Our noticeable change</source>
        <translation>Unsere spürbare Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Our request of them</source>
        <translation>Unsere Bitte an sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Overtime in minutes</source>
        <translation>Überstunden in Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Part</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Pay a year</source>
        <translation>Vergütung pro Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Pinned, hidden or added</source>
        <translation>Angeheftet, ausgeblendet oder hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Place on the map, across</source>
        <translation>Ort auf der Karte, waagerecht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Place on the map, down</source>
        <translation>Ort auf der Karte, senkrecht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Put off until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reason they gave</source>
        <translation>Ihr Grund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reason we found</source>
        <translation>Unser Befund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Received from them</source>
        <translation>Von ihnen erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Repeats as</source>
        <translation>Wiederholungsregel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reply time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Retainer</source>
        <translation>Dauerauftrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Rounds of feedback</source>
        <translation>Feedbackrunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Said where</source>
        <translation>Gesagt wo</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Sceptic</source>
        <translation>Skeptisch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Score from 0 to 10</source>
        <translation>Punktzahl von 0 bis 10</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Season from</source>
        <translation>Saison von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Season until</source>
        <translation>Saison bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Section of the sheet</source>
        <translation>Abschnitt des Blatts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Signed off by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Signs off what</source>
        <translation>Was freigegeben wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Signs that were seen</source>
        <translation>Gesehene Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Slipped on</source>
        <translation>Verschoben am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Specialist</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Start</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Start measured on</source>
        <translation>Ausgangswert vom</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Starts at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>State since</source>
        <translation>Stand seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Successor</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Supporter</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Tentative</source>
        <translation>Unter Vorbehalt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>There since</source>
        <translation>Dort seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>There until</source>
        <translation>Dort bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>They</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>They left on</source>
        <translation>Sie gingen am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>They were told on</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Threshold</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>To</source>
        <translation>Bei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>To someone new</source>
        <translation>Bei jemand Neuem</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Told on</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Until, the last day</source>
        <translation>Bis zum letzten Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What comes down that line</source>
        <translation>Was über diese Linie kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>What we do meanwhile</source>
        <translation>Was wir inzwischen tun</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who influences</source>
        <translation>Wer beeinflusst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who leaves</source>
        <translation>Wer geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who looks after it</source>
        <translation>Wer sich kümmert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who of us</source>
        <translation>Wer von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who owes</source>
        <translation>Wer schuldet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Who said so</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whole day</source>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whole days until</source>
        <translation>Ganze Tage bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whom it binds</source>
        <translation>Wen sie bindet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Whose concern</source>
        <translation>Wessen Sorge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why it is put off</source>
        <translation>Warum zurückgestellt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why it was let off</source>
        <translation>Warum nachgesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Why the date moves</source>
        <translation>Warum sich das Datum ändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>With us since</source>
        <translation>Bei uns seit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Without a time zone</source>
        <translation>Ohne Zeitzone</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Work from</source>
        <translation>Arbeit ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Work until</source>
        <translation>Arbeit bis</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Working hour</source>
        <translation>Arbeitsstunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/editing/words.py"/>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>Easy to guess: it is among the first that somebody would try.</source>
        <translation>Leicht zu erraten: Sie gehört zu den ersten, die jemand versuchen würde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>Four or five words in a row are easy to remember and hard to guess.</source>
        <translation>Vier oder fünf Wörter hintereinander sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>Long enough.</source>
        <translation>Lang genug.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>Short: add a word or two. Somebody with a copy of the file has time to try many.</source>
        <translation>Kurz: Fügen Sie ein oder zwei Wörter an. Wer eine Kopie der Datei hat, hat Zeit für viele Versuche.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>Too short: it needs at least {least} characters.</source>
        <translation>Zu kurz: Sie braucht mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/passphrases.py"/>
        <source>Type them again.</source>
        <translation>Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Compare it with what you wrote down.</source>
        <translation>Vergleichen Sie sie mit dem, was Sie aufgeschrieben haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Group {n} of the code</source>
        <translation>Gruppe {n} des Codes</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Liaison recovery code.txt</source>
        <translation>Liaison Wiederherstellungscode.txt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Recovery code of Liaison. It opens the vault if the passphrase is lost: keep it away from it.</source>
        <translation>Wiederherstellungscode von Liaison. Er öffnet den Tresor, wenn die Passphrase verloren ist: Bewahren Sie ihn getrennt davon auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Recovery code: {code}</source>
        <translation>Wiederherstellungscode: {code}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>That is not group {n} of the code.</source>
        <translation>Das ist nicht Gruppe {n} des Codes.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>The code could not be saved in {path}.</source>
        <translation>Der Code ließ sich nicht in {path} speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/recovery_code.py"/>
        <source>Write the code down.</source>
        <translation>Schreiben Sie den Code auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Begin empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Begin with these files</source>
        <translation>Mit diesen Dateien beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Bring in what you have, look around in an agency that does not exist, or begin with a white page.</source>
        <translation>Übernehmen Sie, was Sie haben, sehen Sie sich in einer erfundenen Agentur um, oder beginnen Sie mit einem weißen Blatt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Calendars, contact cards, tables, records</source>
        <translation>Kalender, Kontaktkarten, Tabellen, Bestände</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Drop calendars (.ics), contact cards (.vcf), tables (.csv) or a Liaison record (.json) here.</source>
        <translation>Legen Sie hier Kalender (.ics), Kontaktkarten (.vcf), Tabellen (.csv) oder einen Liaison-Bestand (.json) ab.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Everything is encrypted on this computer. Without the passphrase or its recovery code nobody can read it.</source>
        <translation>Alles wird auf diesem Rechner verschlüsselt. Ohne die Passphrase oder ihren Wiederherstellungscode kann es niemand lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>It opens Liaison if the passphrase is lost. Keep it on paper, away from this computer: it is shown only now.</source>
        <translation>Er öffnet Liaison, wenn die Passphrase verloren ist. Bewahren Sie ihn auf Papier auf, fern von diesem Rechner: Er wird nur jetzt gezeigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Look around with the sample agency</source>
        <translation>Mit der Beispielagentur umsehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Looking for the keyring of this computer…</source>
        <translation>Der Schlüsselbund dieses Rechners wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Open without asking on this computer</source>
        <translation>Auf diesem Rechner ohne Nachfrage öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Protect what you write</source>
        <translation>Schützen, was Sie schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>The keyring of this computer then holds a key; whoever is logged in as you can open Liaison.</source>
        <translation>Der Schlüsselbund dieses Rechners enthält dann einen Schlüssel; wer unter Ihrem Konto angemeldet ist, kann Liaison öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>What to begin with</source>
        <translation>Womit Sie beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Without files</source>
        <translation>Ohne Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>You and your agency</source>
        <translation>Sie und Ihre Agentur</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Your agency</source>
        <translation>Ihre Agentur</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Your files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Your name stands in the history of changes. Both can be changed later in the settings.</source>
        <translation>Ihr Name steht im Verlauf der Änderungen. Beides lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/steps.py"/>
        <source>{why} Liaison will ask for the passphrase at every start.</source>
        <translation>{why} Liaison wird bei jedem Start nach der Passphrase fragen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Ask the keyring again</source>
        <translation>Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Liaison is locked</source>
        <translation>Liaison ist gesperrt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Set this passphrase</source>
        <translation>Diese Passphrase setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>The code opened Liaison. Choose a new passphrase in place of the one you lost.</source>
        <translation>Der Code hat Liaison geöffnet. Wählen Sie eine neue Passphrase anstelle der verlorenen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>This is the sample. Its passphrase is: {passphrase}</source>
        <translation>Das ist das Beispiel. Seine Passphrase ist: {passphrase}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Use the passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>{n} tries so far.</source>
        <translation>Bisher {n} Versuche.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/unlock.py"/>
        <source>{n} try so far.</source>
        <translation>Bisher {n} Versuch.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Making the desk ready…</source>
        <translation>Der Schreibtisch wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Making the vault…</source>
        <translation>Der Tresor wird angelegt…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/entry/welcome.py"/>
        <source>Welcome to Liaison</source>
        <translation>Willkommen bei Liaison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>All that is kept of each entry, with those invited and the notes in it.</source>
        <translation>Alles, was zu jedem Eintrag festgehalten ist, mit den Eingeladenen und den Notizen darin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Busy times only</source>
        <translation>Nur belegte Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Choose a client, or all of them.</source>
        <translation>Wählen Sie einen Kunden oder alle.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>No places, notes, people or clients. What is private shows as busy.</source>
        <translation>Keine Orte, Notizen, Personen oder Kunden. Was privat ist, erscheint als belegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>None but their own</source>
        <translation>Keine außer den eigenen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Reviews</source>
        <translation>Rückblicke</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>They may know</source>
        <translation>Sie dürfen wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>Titles and times</source>
        <translation>Titel und Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>To the end</source>
        <translation>Bis zum Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>What they owe</source>
        <translation>Was sie schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>What we owe</source>
        <translation>Was wir schulden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>When it begins</source>
        <translation>Wenn es beginnt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>When you have meetings, each as “Busy”. No to-dos and no reviews.</source>
        <translation>Wann Sie Treffen haben, jedes als „belegt“. Keine Aufgaben und keine Rückblicke.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>{n} day before</source>
        <translation>{n} Tag vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>{n} days before</source>
        <translation>{n} Tage vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>{n} hour before</source>
        <translation>{n} Stunde vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>{n} hours before</source>
        <translation>{n} Stunden vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>{n} minute before</source>
        <translation>{n} Minute vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/choosing.py"/>
        <source>{n} minutes before</source>
        <translation>{n} Minuten vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>A file that others subscribe to, or that lies in a shared folder. It is not encrypted, and it is written anew some seconds after what it says has changed.</source>
        <translation>Eine Datei, die andere abonnieren oder die in einem gemeinsamen Ordner liegt. Sie ist nicht verschlüsselt und wird einige Sekunden nach jeder Änderung dessen, was sie sagt, neu geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Change the feed</source>
        <translation>Das Abonnement ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Choose the file in which it is written.</source>
        <translation>Wählen Sie die Datei, in die es geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Export the calendar</source>
        <translation>Den Kalender exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Keep it up to date</source>
        <translation>Aktuell halten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>New feed</source>
        <translation>Neues Abonnement</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Such as “For Bo”</source>
        <translation>Etwa „Für Bo“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>The file is not encrypted: anyone who has it can read it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/dialogs.py"/>
        <source>Where the feed is written</source>
        <translation>Wohin das Abonnement geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/keeper.py"/>
        <source>Feeds</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/feeds/keeper.py"/>
        <source>The feed “{name}” could not be written. {reason}</source>
        <translation>Das Abonnement „{name}“ konnte nicht geschrieben werden. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>Choose a client.</source>
        <translation>Wählen Sie einen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>Export a briefing</source>
        <translation>Briefing ausgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>For another program (.json)</source>
        <translation>Für ein anderes Programm (.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>Plain text (.txt)</source>
        <translation>Nur Text (.txt)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>The sheet before the next call. The file is not encrypted: anyone who has it can read it.</source>
        <translation>Das Blatt vor dem nächsten Gespräch. Die Datei ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/briefings.py"/>
        <source>Web page, to print or to send (.html)</source>
        <translation>Webseite, zum Drucken oder Senden (.html)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>Liaison does not know them. Say at least which one holds the name or the organisation.</source>
        <translation>Liaison kennt sie nicht. Sagen Sie mindestens, welche den Namen oder die Organisation enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>Say what a column holds where it was taken for something else.</source>
        <translation>Sagen Sie, was eine Spalte enthält, wenn sie für etwas anderes gehalten wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>Say what at least one column holds.</source>
        <translation>Sagen Sie, was mindestens eine Spalte enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>Show what would change</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>What are the columns of {file}?</source>
        <translation>Was sind die Spalten von {file}?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/columns.py"/>
        <source>{column}, such as “{cell}”</source>
        <translation>{column}, etwa „{cell}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/commands.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/commands.py"/>
        <source>Check the vault</source>
        <translation>Tresor prüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/commands.py"/>
        <source>File what waits for a client…</source>
        <translation>Wartendes zuordnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/commands.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/commands.py"/>
        <source>Paste a calendar</source>
        <translation>Einen Kalender einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/commands.py"/>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/commands.py"/>
        <source>what was dropped</source>
        <translation>was hierher gezogen wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/dropping.py"/>
        <source>Drop to see what an import would change</source>
        <translation>Ablegen, um zu sehen, was ein Import ändern würde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>As a web page, Markdown, text or for another program</source>
        <translation>Als Webseite, Markdown, Text oder für ein anderes Programm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Briefing of a client</source>
        <translation>Briefing zu einem Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Contact cards</source>
        <translation>Kontaktkarten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Every person and client and how to reach them, nothing personal or judging (.vcf)</source>
        <translation>Personen, Kunden, Kontaktwege; nichts Privates, nichts Wertendes (.vcf)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Exported {file}</source>
        <translation>{file} exportiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>For a spreadsheet (.csv)</source>
        <translation>Für eine Tabellenkalkulation (.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Interactions</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Liaison record</source>
        <translation>Liaison-Bestand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Meetings, open promises as to-dos, planned reviews (.ics)</source>
        <translation>Termine, offene Zusagen als Aufgaben, geplante Rückblicke (.ics)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Table of clients</source>
        <translation>Tabelle der Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Table of commitments</source>
        <translation>Tabelle der Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Table of interactions</source>
        <translation>Tabelle der Kontakte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>Table of people</source>
        <translation>Tabelle der Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>The whole record with its trash and its history (.json)</source>
        <translation>Der ganze Bestand mit Papierkorb und Verlauf (.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/exporting.py"/>
        <source>{n} MB written</source>
        <translation>{n} MB geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>All {n} that have these words, listed or not</source>
        <translation>Alle {n}, die diese Wörter haben, aufgeführt oder nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>All {n} that wait, listed or not</source>
        <translation>Alle {n}, die warten, aufgeführt oder nicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>Choose one or several (Shift with the arrows, Ctrl+A for all listed), then the client. Or drag them onto a client in the window.</source>
        <translation>Wählen Sie eines oder mehrere (Umschalt mit den Pfeilen, Strg+A für alle aufgeführten), dann den Kunden. Oder ziehen Sie sie auf einen Kunden im Fenster.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>Choose what is meant in the list first.</source>
        <translation>Wählen Sie zuerst in der Liste, was gemeint ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>File it</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>Moved to the trash as private: {what}</source>
        <translation>Als privat in den Papierkorb verschoben: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>Nothing waits for a client.</source>
        <translation>Nichts wartet auf einen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>Only those whose title has these words</source>
        <translation>Nur die mit diesen Wörtern im Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>The nearest {n} to today are listed; more come at the end of the list.</source>
        <translation>Aufgeführt sind die {n}, die heute am nächsten liegen; weitere kommen am Ende der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>The {n} that has these words</source>
        <translation>Der {n}, der diese Wörter hat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>The {n} that waits</source>
        <translation>Der {n}, der wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>Waiting for a client</source>
        <translation>Wartet auf einen Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>{client}: {why}</source>
        <translation>{client}: {why}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>{n} entry</source>
        <translation>{n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>{n} wait for a client.</source>
        <translation>{n} Einträge warten auf einen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/filing.py"/>
        <source>{n} waits for a client.</source>
        <translation>{n} Eintrag wartet auf einen Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/importing.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/importing.py"/>
        <source>Calendars, mail, contact cards, tables, records (*.ics *.ical *.eml *.mbox *.vcf *.vcard *.csv *.tsv *.tab *.txt *.json)</source>
        <translation>Kalender, Mails, Kontaktkarten, Tabellen, Bestände (*.ics *.ical *.eml *.mbox *.vcf *.vcard *.csv *.tsv *.tab *.txt *.json)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/importing.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/importing.py"/>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/importing.py"/>
        <source>Reading for a preview</source>
        <translation>Die Vorschau wird gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/importing.py"/>
        <source>There is no calendar on the clipboard, and no file.</source>
        <translation>In der Zwischenablage liegt kein Kalender und keine Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/importing.py"/>
        <source>from the clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>Clients and people</source>
        <translation>Kunden und Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>Columns of {name}…</source>
        <translation>Spalten von {name}…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>Import {names}</source>
        <translation>{names} importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>Nothing of this would change the record.</source>
        <translation>Nichts davon würde den Bestand ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>To-dos</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/preview.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>It can be stopped; then nothing of it is kept.</source>
        <translation>Sie können anhalten; dann wird nichts davon behalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>{work} is still under way</source>
        <translation>Noch nicht fertig: {work}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>{work}: {what}</source>
        <translation>{work}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/strip.py"/>
        <source>{work}: {what}, {percent}</source>
        <translation>{work}: {what}, {percent}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Backed up and verified: {folder}</source>
        <translation>Gesichert und geprüft: {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Backups (*.liaison-backup)</source>
        <translation>Sicherungen (*.liaison-backup)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Bring this backup back?</source>
        <translation>Diese Sicherung zurückholen?</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Check of the vault</source>
        <translation>Prüfung des Tresors</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Checking the vault</source>
        <translation>Der Tresor wird geprüft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Give the passphrase or the recovery code.</source>
        <translation>Geben Sie die Passphrase oder den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Make a copy of the vault’s folder, then bring back the latest backup.</source>
        <translation>Kopieren Sie den Ordner des Tresors, dann holen Sie die letzte Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Passphrase or recovery code of the backup</source>
        <translation>Passphrase oder Wiederherstellungscode der Sicherung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>Restored the vault as of {when}.</source>
        <translation>Tresor wiederhergestellt, Stand {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>The vault becomes as it was in {file}. The vault of now is moved aside, not deleted.</source>
        <translation>Der Tresor wird, wie er in {file} war. Der jetzige wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>The vault is sound.</source>
        <translation>Der Tresor ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>{n} problem was found.</source>
        <translation>{n} Problem wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/vault_work.py"/>
        <source>{n} problems were found.</source>
        <translation>{n} Probleme wurden gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>There is nothing in these files.</source>
        <translation>In diesen Dateien ist nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} are left out</source>
        <translation>{n} werden weggelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} are updated</source>
        <translation>{n} werden aktualisiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} is left out</source>
        <translation>{n} wird weggelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} is updated</source>
        <translation>{n} wird aktualisiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} record is added</source>
        <translation>{n} Eintrag wird hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} records are added</source>
        <translation>{n} Einträge werden hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} stay as they are</source>
        <translation>{n} bleiben, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{n} stays as it is</source>
        <translation>{n} bleibt, wie er ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/files/view_model.py"/>
        <source>{what}: from {before} to {after}</source>
        <translation>{what}: von {before} auf {after}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/detail.py"/>
        <source>Undo this</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/detail.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/detail.py"/>
        <source>and {n} further record</source>
        <translation>und {n} weiterer Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/detail.py"/>
        <source>and {n} further records</source>
        <translation>und {n} weitere Einträge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/detail.py"/>
        <source>{kind}, {what}</source>
        <translation>{kind}, {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/detail.py"/>
        <source>{said}, undone since</source>
        <translation>{said}, seither rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/detail.py"/>
        <source>{when}, by {who}</source>
        <translation>{when}, von {who}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/page.py"/>
        <source>Everything that was done</source>
        <translation>Alles, was getan wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/page.py"/>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/page.py"/>
        <source>History of “{record}”</source>
        <translation>Verlauf von „{record}“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/history/page.py"/>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/dialog.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>Already promised: this joins it</source>
        <translation>Schon zugesagt: Dies kommt dazu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>How you were in touch</source>
        <translation>Wie Sie in Kontakt waren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>Ours</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>Theirs</source>
        <translation>Von ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>We: send Priya the summary by Wednesday</source>
        <translation>We: send Priya the summary by Wednesday</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>What it was about, in one line</source>
        <translation>Worum es ging, in einer Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>Who took part, ours</source>
        <translation>Wer teilnahm, von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>Who took part, theirs</source>
        <translation>Wer teilnahm, von ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/fields.py"/>
        <source>now, yesterday 14:00</source>
        <translation>now, yesterday 14:00</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/mood.py"/>
        <source>Mood not said</source>
        <translation>Stimmung: keine Angabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/people.py"/>
        <source>Find someone</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/people.py"/>
        <source>Find someone, {side}</source>
        <translation>Jemanden suchen, {side}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/people.py"/>
        <source>{n} more, found by typing</source>
        <translation>{n} weitere, durch Tippen zu finden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/values.py"/>
        <source>Intent not said</source>
        <translation>Anlass: keine Angabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/values.py"/>
        <source>It took place</source>
        <translation>Es fand statt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/values.py"/>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/values.py"/>
        <source>Write it as in 45.</source>
        <translation>Schreiben Sie wie in 45.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/log/values.py"/>
        <source>“{text}” is no number of minutes.</source>
        <translation>„{text}“ ist keine Minutenzahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/long_work.py"/>
        <source>Wait until it is done, or stop it.</source>
        <translation>Warten Sie, bis es fertig ist, oder halten Sie es an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/canvas.py"/>
        <source>Stakeholder map</source>
        <translation>Beziehungskarte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/dialogs.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/dialogs.py"/>
        <source>Label the line</source>
        <translation>Linie beschriften</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/dialogs.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/dialogs.py"/>
        <source>Someone new by name, or someone who is in the record already.</source>
        <translation>Eine neue Person mit Namen, oder jemand, der schon im Bestand ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/dialogs.py"/>
        <source>What it stands for</source>
        <translation>Wofür sie steht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/dialogs.py"/>
        <source>hands down deadlines</source>
        <translation>gibt Fristen vor</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Add a person…</source>
        <translation>Person hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Add someone who reports to them…</source>
        <translation>Jemanden hinzufügen, der an sie berichtet…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Influences…</source>
        <translation>Beeinflusst…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Label a line…</source>
        <translation>Linie beschriften…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Make point of contact</source>
        <translation>Zur Ansprechperson machen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>No longer point of contact</source>
        <translation>Nicht mehr Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Remove a line</source>
        <translation>Linie entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Reports to…</source>
        <translation>Berichtet an…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>See the whole map</source>
        <translation>Ganze Karte ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>There is no line here. C draws one.</source>
        <translation>Hier ist keine Linie. C zieht eine.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>Tidy up</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>{one} influences {other}</source>
        <translation>{one} beeinflusst {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>{one} reports to {other}</source>
        <translation>{one} berichtet an {other}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>{other} influences {one}</source>
        <translation>{other} beeinflusst {one}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/editor.py"/>
        <source>{other} reports to {one}</source>
        <translation>{other} berichtet an {one}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/embedded.py"/>
        <source>Edit map</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/embedded.py"/>
        <source>Nobody is on the map yet.</source>
        <translation>Noch ist niemand auf der Karte.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/embedded.py"/>
        <source>Outlined: point of contact.</source>
        <translation>Umrandet: Ansprechperson.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Add a person to the map</source>
        <translation>Person zur Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Add person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Arrows or a click choose to whom, Enter draws the line, Escape does not.</source>
        <translation>Pfeile oder ein Klick wählen, zu wem; Enter zieht die Linie, Esc nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Drag people to move them, pull the ring below a person to draw a line. ? shows all keys.</source>
        <translation>Personen lassen sich ziehen; der Ring unter einer Person zieht eine Linie. ? zeigt alle Tasten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Draw a line: influences</source>
        <translation>Linie ziehen: beeinflusst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Draw a line: reports to</source>
        <translation>Linie ziehen: berichtet an</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Enter opens, C reports to, I influences, L label, S stance, P point of contact, Del removes a line</source>
        <translation>Enter öffnet, C berichtet an, I beeinflusst, L Beschriftung, S Haltung, P Ansprechperson, Entf entfernt eine Linie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Label a line</source>
        <translation>Linie beschriften</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Set the stance</source>
        <translation>Haltung setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Stakeholders of {client}</source>
        <translation>Beteiligte von {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>Tidy the map up</source>
        <translation>Karte ordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/page.py"/>
        <source>{name}: {keys}</source>
        <translation>{name}: {keys}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/painting.py"/>
        <source>{role}, left</source>
        <translation>{role}, gegangen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>influenced by {name}</source>
        <translation>beeinflusst von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>influences {name}</source>
        <translation>beeinflusst {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>reports to {name}</source>
        <translation>berichtet an {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>{n} people report to them</source>
        <translation>{n} Personen berichten an sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/map/view_model.py"/>
        <source>{n} person reports to them</source>
        <translation>{n} Person berichtet an sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/backlinks.py"/>
        <source>Linked from</source>
        <translation>Verlinkt von</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/backlinks.py"/>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Every note has its client.</source>
        <translation>Jede Notiz hat ihren Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Look further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Looked back to {day}.</source>
        <translation>Bis {day} zurück gesucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>No client</source>
        <translation>Ohne Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>No note has these words.</source>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>No notes about this client.</source>
        <translation>Keine Notizen zu diesem Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Nothing is left to tick.</source>
        <translation>Nichts mehr abzuhaken.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Which notes</source>
        <translation>Welche Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/browser.py"/>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/captured.py"/>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/captured.py"/>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/captured.py"/>
        <source>This Friday</source>
        <translation>Diesen Freitag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/captured.py"/>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/client_chooser.py"/>
        <source>Client: {name}</source>
        <translation>Kunde: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/client_chooser.py"/>
        <source>Type a client</source>
        <translation>Kunden eingeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/correcting.py"/>
        <source>Go to the line</source>
        <translation>Zur Zeile gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/correcting.py"/>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/correcting.py"/>
        <source>They owe it</source>
        <translation>Sie schulden es</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/correcting.py"/>
        <source>We owe it</source>
        <translation>Wir schulden es</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/correcting.py"/>
        <source>{name}, {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/editor.py"/>
        <source>Markdown. Escape, then Tab, leaves the text.</source>
        <translation>Markdown. Esc, dann Tab verlässt den Text.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/names.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/names.py"/>
        <source>There is nothing called “{name}”.</source>
        <translation>Nichts heißt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/page.py"/>
        <source>Read or write</source>
        <translation>Lesen oder schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/page.py"/>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/page.py"/>
        <source>Write a note here</source>
        <translation>Hier eine Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Kept as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Name the client, so that these lines become records</source>
        <translation>Nennen Sie den Kunden, damit aus diesen Zeilen Einträge werden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Note to read</source>
        <translation>Notiz zum Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Save the note first, then attach files to it.</source>
        <translation>Speichern Sie zuerst die Notiz, dann hängen Sie Dateien an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Write or read</source>
        <translation>Schreiben oder lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>Write. Begin a line with “We:” or “They:” and it becomes a promise.</source>
        <translation>Schreiben Sie. Eine Zeile, die mit „We:“ oder „They:“ beginnt, wird eine Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/pane.py"/>
        <source>{problem} {way_out}</source>
        <translation>{problem} {way_out}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Already promised: this note joins it</source>
        <translation>Schon zugesagt: Diese Notiz kommt dazu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Files are attached on the page of notes.</source>
        <translation>Dateien werden auf der Seite der Notizen angehängt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/quick_note.py"/>
        <source>Kept as a draft; {keys} brings it back.</source>
        <translation>Als Entwurf aufgehoben; {keys} holt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/strip.py"/>
        <source>Alt+{n} {name}</source>
        <translation>Alt+{n} {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/strip.py"/>
        <source>What this note records</source>
        <translation>Was diese Notiz festhält</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/strip.py"/>
        <source>Who is it? {names}</source>
        <translation>Wer ist es? {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/notes/view_model.py"/>
        <source>{client}, not saved yet</source>
        <translation>{client}, noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/pages.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/pages.py"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>Briefing for {name}</source>
        <translation>Briefing für {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>Commitments of {name}</source>
        <translation>Zusagen von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>Contact change at {name}…</source>
        <translation>Ansprechperson wechselt bei {name} …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>Edit {name}…</source>
        <translation>{name} bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>Log interaction with {name}</source>
        <translation>Kontakt mit {name} festhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>New commitment with {name}</source>
        <translation>Neue Zusage mit {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>New concern of {name}</source>
        <translation>Neue Sorge von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>New goal for {name}</source>
        <translation>Neues Ziel für {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>New idea for {name}</source>
        <translation>Neue Idee für {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>New note about {name}</source>
        <translation>Neue Notiz über {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>New stake of {name}</source>
        <translation>Neuer Einsatz von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>Stakeholder map of {name}</source>
        <translation>Beziehungskarte von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>Timeline of {name}</source>
        <translation>Zeitachse von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>{client}, briefing with {name}</source>
        <translation>{client}, Briefing mit {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>{client}, timeline with {name}</source>
        <translation>{client}, Zeitachse mit {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>{name} leaves {client}…</source>
        <translation>{name} verlässt {client} …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/actions.py"/>
        <source>{n} entries or more</source>
        <translation>{n} Einträge oder mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/groups.py"/>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/groups.py"/>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/groups.py"/>
        <source>See all results for “{query}”</source>
        <translation>Alle Treffer für „{query}“ ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>Ctrl Enter</source>
        <translation>Strg Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>{n} result</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/overlay.py"/>
        <source>{n} results</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Every client</source>
        <translation>Jeder Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Kinds of record</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Past month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Past quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Past year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Search for</source>
        <translation>Suchen nach</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Type a word to search for.</source>
        <translation>Geben Sie ein Suchwort ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Type other words</source>
        <translation>Andere Wörter eingeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>Words in notes, commitments, registers and names</source>
        <translation>Wörter in Notizen, Zusagen, Registern und Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/palette/results_page.py"/>
        <source>{results}, more to come</source>
        <translation>{results}, weitere folgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_lists.py"/>
        <source>Their level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_lists.py"/>
        <source>Who of us talks to them</source>
        <translation>Wer von uns mit ihnen spricht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>Edit place…</source>
        <translation>Stelle bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>Gone</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>Leaves…</source>
        <translation>Geht…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>Merge with another entry…</source>
        <translation>Mit anderem Eintrag zusammenführen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>No call or meeting with them in two years.</source>
        <translation>Seit zwei Jahren kein Gespräch oder Termin mit ihnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>Nobody is known here yet. Write a name below.</source>
        <translation>Hier ist noch niemand bekannt. Schreiben Sie unten einen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>Open last contact</source>
        <translation>Letzten Kontakt öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>People there</source>
        <translation>Personen dort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>People who have gone</source>
        <translation>Gegangene Personen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_tab.py"/>
        <source>{level}: {day}</source>
        <translation>{level}: {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>a single thread</source>
        <translation>ein einziger Faden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>no channel</source>
        <translation>kein Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>nobody of us in two years</source>
        <translation>niemand von uns in zwei Jahren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>not met yet</source>
        <translation>noch nicht getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>role not known</source>
        <translation>Rolle unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>seen {day}</source>
        <translation>gesehen {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>signs off: {what}</source>
        <translation>gibt frei: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>was point of contact</source>
        <translation>war Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/client_view.py"/>
        <source>{n} of us in two years</source>
        <translation>{n} von uns in zwei Jahren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/controls.py"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/controls.py"/>
        <source>Filter by name, role or client</source>
        <translation>Nach Name, Rolle oder Kunde filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/controls.py"/>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/controls.py"/>
        <source>Filter, {n} set</source>
        <translation>Filter, {n} gesetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/controls.py"/>
        <source>Points of contact only</source>
        <translation>Nur Ansprechpersonen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/controls.py"/>
        <source>Take the filters off</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/heads.py"/>
        <source>Best channel</source>
        <translation>Bester Kanal</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/heads.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/heads.py"/>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/heads.py"/>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/heads.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/heads.py"/>
        <source>{column}, sorted</source>
        <translation>{column}, sortiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/heads.py"/>
        <source>{column}, sorted backwards</source>
        <translation>{column}, rückwärts sortiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/page.py"/>
        <source>Edit place at {client}…</source>
        <translation>Stelle bei {client} bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/page.py"/>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/page.py"/>
        <source>Open client</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/quick_person.py"/>
        <source>Ana Lopez, CFO, sceptic, ana@x.example</source>
        <translation>Ana Lopez, CFO, sceptic, ana@x.example</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/quick_person.py"/>
        <source>In the record already</source>
        <translation>Schon im Bestand</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/quick_person.py"/>
        <source>signs off {what}</source>
        <translation>gibt {what} frei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>No people yet.</source>
        <translation>Noch keine Personen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>Nobody fits.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>Nobody is there now.</source>
        <translation>Jetzt ist niemand dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>Show everyone</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>Show those who have gone</source>
        <translation>Gegangene zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>no client</source>
        <translation>kein Kunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>no longer there</source>
        <translation>nicht mehr dort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>{role}, point of contact</source>
        <translation>{role}, Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/view_model.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/people/words.py"/>
        <source>Level not known</source>
        <translation>Ebene unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/about.py"/>
        <source>Add what they care about</source>
        <translation>Hinzufügen, was ihnen wichtig ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/about.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/about.py"/>
        <source>Nothing personal is noted yet.</source>
        <translation>Noch ist nichts Persönliches notiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/actions.py"/>
        <source>Add a place…</source>
        <translation>Stelle hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/actions.py"/>
        <source>Briefing for {client}</source>
        <translation>Briefing für {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/actions.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/actions.py"/>
        <source>Leaves {client}…</source>
        <translation>Verlässt {client}…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/actions.py"/>
        <source>Rank higher</source>
        <translation>Höher einordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/actions.py"/>
        <source>Rank lower</source>
        <translation>Tiefer einordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/actions.py"/>
        <source>Write an email</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/channel_list.py"/>
        <source>Alt with the arrow keys ranks a channel.</source>
        <translation>Alt mit den Pfeiltasten ordnet einen Kanal ein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/channel_list.py"/>
        <source>Channels, best first</source>
        <translation>Kanäle, bester zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>4 Dec, friday, in two weeks</source>
        <translation>4 Dec, friday, in two weeks</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>A client of ours or any other place</source>
        <translation>Ein Kunde von uns oder ein anderer Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Add a step of your own, with Enter</source>
        <translation>Eigenen Schritt hinzufügen, mit Enter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Begin the handover</source>
        <translation>Übergabe beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Give the last day, as in “4 Dec” or “friday”.</source>
        <translation>Geben Sie den letzten Tag an, etwa „4 Dec“ oder „friday“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Handover plan</source>
        <translation>Übergabeplan</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Open between us</source>
        <translation>Offen zwischen uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Others there are known and were met lately.</source>
        <translation>Andere dort sind bekannt und wurden kürzlich getroffen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Promises to hand over</source>
        <translation>Zu übergebende Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Put the steps on our list of commitments too</source>
        <translation>Schritte auch in unsere Zusagen aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Role there</source>
        <translation>Rolle dort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Someone leaves</source>
        <translation>Jemand geht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Steps of the handover</source>
        <translation>Schritte der Übergabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Their role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>What hangs on them</source>
        <translation>Was an ihnen hängt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>What they know</source>
        <translation>Was sie wissen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>Who follows</source>
        <translation>Nachfolge</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/contact_change.py"/>
        <source>{name} leaves {client}</source>
        <translation>{name} verlässt {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/deeds.py"/>
        <source>Copied: {address}</source>
        <translation>Kopiert: {address}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Add a step to the handover from {name}</source>
        <translation>Einen Schritt zur Übergabe von {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Add a step: meet the successor, 4 Dec</source>
        <translation>Schritt hinzufügen: Nachfolge treffen, 4 Dec</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Finish the handover from {name}</source>
        <translation>Übergabe von {name} abschließen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Hand over now</source>
        <translation>Jetzt übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Hand over now what waits for the last day of {name}</source>
        <translation>Jetzt übergeben, was auf den letzten Tag von {name} wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Handover from {name}</source>
        <translation>Übergabe von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Name who follows</source>
        <translation>Nennen, wer folgt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/handover_section.py"/>
        <source>Steps of the handover from {name}</source>
        <translation>Schritte der Übergabe von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/leaving.py"/>
        <source>Nobody is there who could leave. Add the person first.</source>
        <translation>Es ist niemand da, der gehen könnte. Fügen Sie die Person zuerst hinzu.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/leaving.py"/>
        <source>{name} leaves…</source>
        <translation>{name} geht …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/lines.py"/>
        <source>not ticked</source>
        <translation>nicht abgehakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/lines.py"/>
        <source>ticked</source>
        <translation>abgehakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/merging.py"/>
        <source>All of “{other}” goes to “{name}”: places, channels, promises, calls. The other entry goes to the trash; undo brings both back.</source>
        <translation>Alles von „{other}“ geht an „{name}“: Stellen, Kanäle, Zusagen, Gespräche. Der andere Eintrag kommt in den Papierkorb; Rückgängig bringt beide zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/merging.py"/>
        <source>Choose the other entry of {name}.</source>
        <translation>Wählen Sie den anderen Eintrag von {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/merging.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/merging.py"/>
        <source>Merge two entries</source>
        <translation>Zwei Einträge zusammenführen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/merging.py"/>
        <source>The other entry</source>
        <translation>Der andere Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Add a place</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Add one</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>At no client of ours.</source>
        <translation>Bei keinem unserer Kunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Edit person…</source>
        <translation>Person bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Last seen {day}</source>
        <translation>Zuletzt gesehen {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Last told</source>
        <translation>Zuletzt mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Leaves the client…</source>
        <translation>Verlässt den Kunden…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>No birthday or other date is known.</source>
        <translation>Weder Geburtstag noch ein anderer Tag ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>No call or meeting with them is recorded.</source>
        <translation>Kein Gespräch und kein Termin mit ihnen ist festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Nothing is open between us.</source>
        <translation>Zwischen uns ist nichts offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>See all people</source>
        <translation>Alle Personen ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>What they attended</source>
        <translation>Woran sie teilnahmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/page.py"/>
        <source>Who speaks for whom</source>
        <translation>Wer für wen spricht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/reach.py"/>
        <source>Add a way to reach them</source>
        <translation>Kontaktweg hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/reach.py"/>
        <source>No channel recorded. Write one below.</source>
        <translation>Kein Kanal festgehalten. Schreiben Sie unten einen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/reach.py"/>
        <source>email x@y.example, Teams first, never calls after 18:00</source>
        <translation>email x@y.example, Teams first, never calls after 18:00</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>At no client of ours</source>
        <translation>Bei keinem unserer Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>Formerly at {client}</source>
        <translation>Früher bei {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>Likes to hear</source>
        <translation>Hört gern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>Name who follows, to hand these over.</source>
        <translation>Nennen Sie die Nachfolge, um diese zu übergeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>Speaks for {name}</source>
        <translation>Spricht für {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>Tick what {name} takes over after the last day; the rest stays with the one who leaves.</source>
        <translation>Haken Sie an, was {name} nach dem letzten Tag übernimmt; der Rest bleibt bei der Person, die geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>Tick what {name} takes over now; the rest stays with the one who leaves.</source>
        <translation>Haken Sie an, was {name} jetzt übernimmt; der Rest bleibt bei der Person, die geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>Tick what {name} takes over on {day}; the rest stays with the one who leaves.</source>
        <translation>Haken Sie an, was {name} am {day} übernimmt; der Rest bleibt bei der Person, die geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>With care</source>
        <translation>Mit Vorsicht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>last day {day}</source>
        <translation>letzter Tag {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>last: {what}</source>
        <translation>zuletzt: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>now {time} there, not one of their working days</source>
        <translation>dort jetzt {time}, kein Arbeitstag der Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>now {time} there, outside their hours</source>
        <translation>dort jetzt {time}, außerhalb der Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>now {time} there, within their hours</source>
        <translation>dort jetzt {time}, innerhalb der Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>time zone not known</source>
        <translation>Zeitzone unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>we owe {ours}, they owe {theirs}</source>
        <translation>wir schulden {ours}, sie schulden {theirs}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{kind}, not held</source>
        <translation>{kind}, fand nicht statt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{name} speaks for them</source>
        <translation>{name} spricht für sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{n} more are not shown and stay.</source>
        <translation>{n} weitere sind nicht gezeigt und bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{n} more is not shown and stays.</source>
        <translation>{n} weitere ist nicht gezeigt und bleibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{promises} to hand over</source>
        <translation>{promises} zu übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{promises} to hand over on {day}</source>
        <translation>{promises} am {day} zu übergeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{role} at {client}</source>
        <translation>{role} bei {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/person/view_model.py"/>
        <source>{what}, turns {age}</source>
        <translation>{what}, wird {age}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Copied the picture.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Copy as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/posters.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/body.py"/>
        <source>Add the first</source>
        <translation>Den ersten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/body.py"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/body.py"/>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/entry_line.py"/>
        <source>Add to {register}</source>
        <translation>Zu {register} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/entry_line.py"/>
        <source>This needs its form: New…</source>
        <translation>Dies braucht sein Formular: Neu…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/line_deeds.py"/>
        <source>Go to {client}</source>
        <translation>Zu {client} gehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/lists.py"/>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/view_model.py"/>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/view_model.py"/>
        <source>the first {lines}</source>
        <translation>die ersten {lines}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/view_model.py"/>
        <source>{n} line</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/view_model.py"/>
        <source>{n} lines</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/view_model.py"/>
        <source>{register}, {n} open</source>
        <translation>{register}, {n} offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Active again</source>
        <translation>Wieder aktiv</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a busy period: Budget round 1 Dec to 15 Dec</source>
        <translation>Ausgelastete Zeit hinzufügen: Budgetrunde 1 Dec to 15 Dec</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a busy period: Harbor: budget round 1 Dec to 15 Dec</source>
        <translation>Ausgelastete Zeit hinzufügen: Harbor: Budgetrunde 1 Dec to 15 Dec</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a concern: Dana: reports come too late, by Friday</source>
        <translation>Sorge hinzufügen: Dana: Berichte kommen zu spät, by Friday</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a concern: Harbor: reports come too late, by Friday</source>
        <translation>Sorge hinzufügen: Harbor: Berichte kommen zu spät, by Friday</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a goal: Harbor: repeat orders from 24% to 35% by March</source>
        <translation>Ziel hinzufügen: Harbor: Folgebestellungen from 24% to 35% by March</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a goal: Repeat orders from 24% to 35% by March; or 34% for the chosen one</source>
        <translation>Ziel hinzufügen: Folgebestellungen from 24% to 35% by March; oder 34% für das gewählte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a request: Harbor: two weeks’ notice, Dana by Friday</source>
        <translation>Bitte hinzufügen: Harbor: zwei Wochen Vorlauf, Dana by Friday</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a request: Two weeks’ notice, Dana by Friday</source>
        <translation>Bitte hinzufügen: Zwei Wochen Vorlauf, Dana by Friday</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a result: Abandoned checkouts from 71% to 64%</source>
        <translation>Ergebnis hinzufügen: Abgebrochene Käufe from 71% to 64%</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a result: Harbor: abandoned checkouts from 71% to 64%</source>
        <translation>Ergebnis hinzufügen: Harbor: abgebrochene Käufe from 71% to 64%</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a review: Half-year review on 3 Feb</source>
        <translation>Rückblick hinzufügen: Halbjahresrückblick on 3 Feb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a review: Harbor: half-year review on 3 Feb</source>
        <translation>Rückblick hinzufügen: Harbor: Halbjahresrückblick on 3 Feb</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a stake: Checkout in peak season: $4,200 a minute</source>
        <translation>Einsatz hinzufügen: Kasse in der Hochsaison: $4,200 a minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add a stake: Harbor: checkout in peak season: $4,200 a minute</source>
        <translation>Einsatz hinzufügen: Harbor: Kasse in der Hochsaison: $4,200 a minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an answer: 9 Dana: very happy</source>
        <translation>Antwort hinzufügen: 9 Dana: sehr zufrieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an answer: Harbor: 9 Dana: very happy</source>
        <translation>Antwort hinzufügen: Harbor: 9 Dana: sehr zufrieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an engagement: Harbor: spring campaign</source>
        <translation>Mandat hinzufügen: Harbor: Frühjahrskampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an engagement: Spring campaign</source>
        <translation>Mandat hinzufügen: Frühjahrskampagne</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an idea: Harbor: loyalty cards for staff, to Dana</source>
        <translation>Idee hinzufügen: Harbor: Kundenkarten fürs Personal, to Dana</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an idea: Loyalty cards for staff, to Dana</source>
        <translation>Idee hinzufügen: Kundenkarten fürs Personal, to Dana</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an introduction: Dana to Marcus Webb at Oakline</source>
        <translation>Vorstellung hinzufügen: Dana to Marcus Webb at Oakline</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add an introduction: Harbor: Dana to Marcus Webb at Oakline</source>
        <translation>Vorstellung hinzufügen: Harbor: Dana to Marcus Webb at Oakline</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add feedback: Dana: the bullets are too long</source>
        <translation>Feedback hinzufügen: Dana: die Stichpunkte sind zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add feedback: Harbor: Dana: the bullets are too long</source>
        <translation>Feedback hinzufügen: Harbor: Dana: die Stichpunkte sind zu lang</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add thanks: Harbor: to Leo for the quick sign-off</source>
        <translation>Dank hinzufügen: Harbor: to Leo for die schnelle Freigabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Add thanks: to Leo for the quick sign-off</source>
        <translation>Dank hinzufügen: to Leo for die schnelle Freigabe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Answered today</source>
        <translation>Heute beantwortet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>At stake again</source>
        <translation>Wieder auf dem Spiel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Contact changes</source>
        <translation>Wechsel der Ansprechperson</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Done or finished</source>
        <translation>Erledigt oder fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Engagements and deliverables</source>
        <translation>Mandate und Lieferungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Introductions</source>
        <translation>Vorstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Judgements of signs</source>
        <translation>Urteile zu Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>New checkpoint…</source>
        <translation>Neuer Prüfpunkt…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>New deliverable…</source>
        <translation>Neue Lieferung…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>New milestone…</source>
        <translation>Neuer Meilenstein…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>New reading…</source>
        <translation>Neuer Messwert…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>New step…</source>
        <translation>Neuer Schritt…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No busy periods are known.</source>
        <translation>Keine ausgelasteten Zeiten bekannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No concern is open: whoever had one has been told.</source>
        <translation>Keine Sorge ist offen: Wer eine hatte, weiß Bescheid.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No concerns yet.</source>
        <translation>Noch keine Sorgen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No contact change is under way.</source>
        <translation>Kein Wechsel der Ansprechperson läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No contact change yet.</source>
        <translation>Noch kein Wechsel der Ansprechperson.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No engagement is under way.</source>
        <translation>Kein Mandat ist in Arbeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No engagements yet.</source>
        <translation>Noch keine Mandate.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No feedback yet, given or received.</source>
        <translation>Noch kein Feedback, weder gegeben noch erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No goal is active.</source>
        <translation>Kein Ziel läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No goals yet.</source>
        <translation>Noch keine Ziele.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No idea is open.</source>
        <translation>Keine Idee ist offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No ideas yet.</source>
        <translation>Noch keine Ideen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No introduction waits for what comes of it.</source>
        <translation>Keine Vorstellung wartet darauf, was daraus wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No introductions yet.</source>
        <translation>Noch keine Vorstellungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No longer at stake</source>
        <translation>Nicht mehr auf dem Spiel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No off-boarding is under way.</source>
        <translation>Keine Verabschiedung läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No off-boarding.</source>
        <translation>Keine Verabschiedung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No post-mortem was held.</source>
        <translation>Es gab keine Nachbetrachtung.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No request of ours is open.</source>
        <translation>Keine Bitte von uns ist offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No reset is under way.</source>
        <translation>Kein Neustart läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No reset was needed yet.</source>
        <translation>Noch war kein Neustart nötig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No results yet.</source>
        <translation>Noch keine Ergebnisse.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No review is planned.</source>
        <translation>Kein Rückblick ist geplant.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No reviews yet.</source>
        <translation>Noch keine Rückblicke.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No thanks yet, given or received.</source>
        <translation>Noch kein Dank, weder gegeben noch erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>No warning sign was judged or put off.</source>
        <translation>Kein Warnzeichen wurde beurteilt oder zurückgestellt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Nobody was asked yet.</source>
        <translation>Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Nothing is at stake now.</source>
        <translation>Jetzt steht nichts auf dem Spiel.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Nothing is known to be at stake yet.</source>
        <translation>Noch ist nicht bekannt, was auf dem Spiel steht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Off-boardings</source>
        <translation>Verabschiedungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Planned again</source>
        <translation>Wieder geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Post-mortems</source>
        <translation>Nachbetrachtungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Promoter answers</source>
        <translation>Empfehlungsantworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Requests of ours</source>
        <translation>Bitten von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Resets</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Skipped, with the reason…</source>
        <translation>Ausgelassen, mit Grund…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>The question is not open.</source>
        <translation>Die Frage ist nicht offen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>The question was never asked.</source>
        <translation>Die Frage wurde nie gestellt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>They were told today</source>
        <translation>Heute mitgeteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>We have asked nothing of them yet.</source>
        <translation>Wir haben sie noch um nichts gebeten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>What came of it…</source>
        <translation>Was daraus wurde…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/registers/words.py"/>
        <source>Who feels it…</source>
        <translation>Wer es spürt…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/bar.py"/>
        <source>In 5 minutes</source>
        <translation>In 5 Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>A call begins soon.</source>
        <translation>Ein Gespräch beginnt bald.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>Dismiss all</source>
        <translation>Alle ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>Later…</source>
        <translation>Später …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>Open what is due</source>
        <translation>Öffnen, was ansteht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>Remind again</source>
        <translation>Noch einmal erinnern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>The next working day</source>
        <translation>Am nächsten Arbeitstag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>{n} reminder dismissed</source>
        <translation>{n} Erinnerung ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/keeper.py"/>
        <source>{n} reminders dismissed</source>
        <translation>{n} Erinnerungen ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/list_dialog.py"/>
        <source>Enter opens, Space dismisses</source>
        <translation>Eingabe öffnet, Leertaste blendet aus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>To think of: {what}</source>
        <translation>Zu bedenken: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>We owe {client}: {what}, {when}</source>
        <translation>Wir schulden {client}: {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>in {n} minute</source>
        <translation>in {n} Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>in {n} minutes</source>
        <translation>in {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{client} began at {time}</source>
        <translation>{client} hat um {time} begonnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{client} begins {when} at {time}</source>
        <translation>{client} beginnt {when} um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{client} begins {when}, at {time}</source>
        <translation>{client} beginnt {when}, um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{client} owes us: {what}, {when}</source>
        <translation>{client} schuldet uns: {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} busy time over</source>
        <translation>{n} belegte Zeit vorbei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} busy times over</source>
        <translation>{n} belegte Zeiten vorbei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} other meeting</source>
        <translation>{n} anderes Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} other meetings</source>
        <translation>{n} andere Treffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} personal date</source>
        <translation>{n} persönliches Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} personal dates</source>
        <translation>{n} persönliche Daten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} promise of ours</source>
        <translation>{n} Zusage von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} promise of theirs</source>
        <translation>{n} Zusage von ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} promises of ours</source>
        <translation>{n} Zusagen von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} promises of theirs</source>
        <translation>{n} Zusagen von ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} renewal</source>
        <translation>{n} Verlängerung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{n} renewals</source>
        <translation>{n} Verlängerungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/sentences.py"/>
        <source>{who} can be spoken to again: “{what}” is over</source>
        <translation>{who} ist wieder zu sprechen: „{what}“ ist vorbei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reminders/telling.py"/>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/deciding.py"/>
        <source>Ctrl+Enter keeps it</source>
        <translation>Strg+Eingabe behält es</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/deciding.py"/>
        <source>It is kept as a meeting of today, which counts as contact.</source>
        <translation>Es wird als heutiges Treffen festgehalten, das als Kontakt zählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/deciding.py"/>
        <source>It is kept as a note beside the conversation of today.</source>
        <translation>Es wird als Notiz neben dem heutigen Gespräch festgehalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/deciding.py"/>
        <source>What was agreed. “We: …” makes a promise.</source>
        <translation>Was vereinbart wurde. „We: …“ macht eine Zusage.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/page.py"/>
        <source>Copied the review as text</source>
        <translation>Den Rückblick als Text kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/page.py"/>
        <source>Export the review</source>
        <translation>Den Rückblick exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/page.py"/>
        <source>Hold the review</source>
        <translation>Rückblick halten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/page.py"/>
        <source>Print the review</source>
        <translation>Den Rückblick drucken</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/planning.py"/>
        <source>By no rhythm</source>
        <translation>In keinem Rhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/planning.py"/>
        <source>Every {n} day</source>
        <translation>Jeden {n}. Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/planning.py"/>
        <source>Every {n} days</source>
        <translation>Alle {n} Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/planning.py"/>
        <source>How often reviews are</source>
        <translation>Wie oft Rückblicke sind</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/planning.py"/>
        <source>Next review</source>
        <translation>Nächster Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/planning.py"/>
        <source>Other…</source>
        <translation>Anderer …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/planning.py"/>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>Change what was kept</source>
        <translation>Ändern, was festgehalten wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>Held on {day}</source>
        <translation>Gehalten am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>It was skipped: {reason}</source>
        <translation>Er wurde ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>No next review is planned.</source>
        <translation>Kein nächster Rückblick ist geplant.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>Open the note</source>
        <translation>Die Notiz öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>The next review follows by the rhythm on {day}.</source>
        <translation>Der nächste Rückblick folgt nach dem Rhythmus am {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>The next review is planned for {day}.</source>
        <translation>Der nächste Rückblick ist für {day} geplant.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>This review</source>
        <translation>Dieser Rückblick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>{n} day after its date</source>
        <translation>{n} Tag nach seinem Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/reviews/side.py"/>
        <source>{n} days after its date</source>
        <translation>{n} Tage nach seinem Termin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0, ohne jede Gewähr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>In memory only.</source>
        <translation>Nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Jinja2</source>
        <translation>Jinja2</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Liaison {version}, Qt {qt}</source>
        <translation>Liaison {version}, Qt {qt}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Nothing, unless you set it up: no reports, no pictures from afar, no questions for updates.</source>
        <translation>Nichts, wenn Sie es nicht einrichten: keine Berichte, keine Bilder aus dem Netz, keine Fragen nach Updates.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>PySide6-Essentials</source>
        <translation>PySide6-Essentials</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>SQLAlchemy</source>
        <translation>SQLAlchemy</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>What leaves this computer</source>
        <translation>Was diesen Rechner verlässt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/about.py"/>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/appearance.py"/>
        <source>Also with Ctrl and plus, minus or zero.</source>
        <translation>Auch mit Strg und Plus, Minus oder Null.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/appearance.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/appearance.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/appearance.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>The last seven, then one for each of five weeks and twelve months. Each is encrypted like the vault and opens with its passphrase or recovery code.</source>
        <translation>Die letzten sieben, dann je eine für fünf Wochen und zwölf Monate. Jede ist verschlüsselt wie der Tresor und öffnet sich mit dessen Passphrase oder Wiederherstellungscode.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>What is kept</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>{number}, the last on {day}, {time}.</source>
        <translation>{number}, die letzte am {day}, {time}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>{n} backup</source>
        <translation>{n} Sicherung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/backups.py"/>
        <source>{n} backups</source>
        <translation>{n} Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Add an account…</source>
        <translation>Ein Konto hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Calendar accounts</source>
        <translation>Kalenderkonten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Decide {n} conflicts…</source>
        <translation>{n} Konflikte entscheiden …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Decide {n} conflict…</source>
        <translation>{n} Konflikt entscheiden …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Let go of “{name}”. What came from it stays.</source>
        <translation>„{name}“ losgelassen. Was daraus kam, bleibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Liaison can keep in step with calendars on a server that speaks CalDAV. Nothing is sent unless you choose it for a calendar, for what is sent can be read by whoever sees that calendar. What comes in can be undone like an import.</source>
        <translation>Liaison kann mit Kalendern auf einem Server Schritt halten, der CalDAV spricht. Nichts wird gesendet, wenn Sie es nicht für einen Kalender wählen, denn was gesendet wird, kann lesen, wer diesen Kalender sieht. Was hereinkommt, lässt sich wie ein Import rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Look for calendars again</source>
        <translation>Kalender noch einmal suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Looking for calendars</source>
        <translation>Kalender werden gesucht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Remove the account</source>
        <translation>Das Konto entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>There is no calendar account.</source>
        <translation>Es gibt kein Kalenderkonto.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>changes go back</source>
        <translation>Änderungen gehen zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>commitments go out</source>
        <translation>Zusagen gehen hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>meetings go out</source>
        <translation>Treffen gehen hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>nothing goes out</source>
        <translation>nichts geht hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>reviews go out</source>
        <translation>Rückblicke gehen hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>taken in</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{account} · {calendar}</source>
        <translation>{account} · {calendar}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{n} change waits to be sent</source>
        <translation>{n} Änderung wartet auf das Senden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{n} changes wait to be sent</source>
        <translation>{n} Änderungen warten auf das Senden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{n} conflict</source>
        <translation>{n} Konflikt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{n} conflicts</source>
        <translation>{n} Konflikte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{n} left aside</source>
        <translation>{n} beiseitegelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{said} · {more}</source>
        <translation>{said} · {more}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{user} · not synced yet</source>
        <translation>{user} · noch nicht abgeglichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/calendars.py"/>
        <source>{user} · synced {when}</source>
        <translation>{user} · abgeglichen {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>A new recovery code</source>
        <translation>Ein neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>Changed the passphrase</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>Made a new recovery code</source>
        <translation>Neuen Wiederherstellungscode erzeugt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>Make a new code</source>
        <translation>Neuen Code erzeugen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>The earlier code opens Liaison no more once you go on. Keep the new one on paper.</source>
        <translation>Der frühere Code öffnet Liaison nicht mehr, sobald Sie fortfahren. Bewahren Sie den neuen auf Papier auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/dialogs.py"/>
        <source>The recovery code stays as it is. Backups made until now keep the old passphrase.</source>
        <translation>Der Wiederherstellungscode bleibt. Bisherige Sicherungen behalten die alte Passphrase.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>A feed is a calendar file that Liaison keeps up to date for others: a colleague subscribes to it, or it lies in a shared folder. Nothing is written unless you make one, and it tells only what you choose.</source>
        <translation>Ein Abonnement ist eine Kalenderdatei, die Liaison für andere aktuell hält: Jemand abonniert sie, oder sie liegt in einem gemeinsamen Ordner. Nichts wird geschrieben, solange Sie keines anlegen, und es nennt nur, was Sie wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>Make one</source>
        <translation>Eines anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>New feed…</source>
        <translation>Neues Abonnement …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>There is no feed.</source>
        <translation>Es gibt kein Abonnement.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>Write it now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>not kept up to date</source>
        <translation>nicht aktuell gehalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>written {day}, {time}</source>
        <translation>geschrieben {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>{detail} · {how} · {file}</source>
        <translation>{detail} · {how} · {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/feeds.py"/>
        <source>“{name}” is up to date.</source>
        <translation>„{name}“ ist aktuell.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>Another client…</source>
        <translation>Ein anderer Kunde …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>File what waits…</source>
        <translation>Zuordnen, was wartet …</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>Its client is in the trash, so it leads nowhere</source>
        <translation>Ihr Kunde liegt im Papierkorb, deshalb führt sie nirgendwohin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>Meetings with it go to {client}</source>
        <translation>Treffen damit gehen zu {client}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>Meetings with {what}</source>
        <translation>Treffen mit {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>Nothing was learned yet.</source>
        <translation>Noch nichts wurde gelernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>See what waits for a client</source>
        <translation>Sehen, was auf einen Kunden wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>What filing has taught</source>
        <translation>Was das Zuordnen gelehrt hat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>What was filed by it stays where it is.</source>
        <translation>Was danach zugeordnet wurde, bleibt, wo es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/filing.py"/>
        <source>When you file a meeting by hand, Liaison learns where meetings with that domain or address go from now on. What was filed stays where it is when you change or forget that.</source>
        <translation>Wenn Sie ein Treffen von Hand zuordnen, lernt Liaison, wohin Treffen mit dieser Domain oder Adresse ab jetzt gehen. Was zugeordnet wurde, bleibt, wo es ist, wenn Sie das ändern oder vergessen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/hours.py"/>
        <source>As in 09:00–17:30. Meetings are offered in these hours, and reminders wait for them.</source>
        <translation>Wie 09:00–17:30. Treffen werden in diesen Zeiten vorgeschlagen, und Erinnerungen warten auf sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/hours.py"/>
        <source>For an agency that works elsewhere.</source>
        <translation>Für eine Agentur, die anderswo arbeitet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/hours.py"/>
        <source>Give hours as in 09:00–17:30, or nothing for a day off.</source>
        <translation>Geben Sie Zeiten wie 09:00–17:30 an, oder nichts für einen freien Tag.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/hours.py"/>
        <source>One span a day: from the first hour to the last, as in 08:00–17:00.</source>
        <translation>Eine Spanne am Tag: von der ersten bis zur letzten Stunde, wie 08:00–17:00.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/hours.py"/>
        <source>They must end later on the same day than they begin.</source>
        <translation>Sie müssen später am selben Tag enden, als sie beginnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/hours.py"/>
        <source>Time zone of these hours</source>
        <translation>Zeitzone dieser Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/hours.py"/>
        <source>Where I am</source>
        <translation>Wo ich bin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/listing.py"/>
        <source>{name}: {said}</source>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>Add the keyring</source>
        <translation>Schlüsselbund hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>After {n} minute</source>
        <translation>Nach {n} Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>After {n} minutes</source>
        <translation>Nach {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>It also locks when your session locks and before this computer sleeps, where the desktop tells.</source>
        <translation>Es sperrt auch, wenn Ihre Sitzung gesperrt wird und bevor dieser Rechner schläft, sofern der Desktop es meldet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>Liaison asks for the passphrase at every start.</source>
        <translation>Liaison fragt bei jedem Start nach der Passphrase.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>Liaison opens without a question while you are logged in.</source>
        <translation>Liaison öffnet sich ohne Frage, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>Lock when nobody is there</source>
        <translation>Bei Abwesenheit sperren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>New recovery code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>On this system Liaison does not learn when your session locks: only the minutes count.</source>
        <translation>Auf diesem System erfährt Liaison nicht, wann Ihre Sitzung gesperrt wird: Es zählen nur die Minuten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>Remove the keyring</source>
        <translation>Schlüsselbund entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>Since {day}.</source>
        <translation>Seit {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/locking.py"/>
        <source>There is none: if the passphrase is lost, so is everything.</source>
        <translation>Es gibt keinen: Ist die Passphrase verloren, ist es alles.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/numbers.py"/>
        <source>Liaison: {n}</source>
        <translation>Liaison: {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/page.py"/>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/printing.py"/>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/printing.py"/>
        <source>For briefings that are printed or saved as PDF. A sheet is always one side.</source>
        <translation>Für Briefings, die gedruckt oder als PDF gespeichert werden. Ein Blatt ist immer eine Seite.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/printing.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/printing.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Alarms of the calendar</source>
        <translation>Alarme des Kalenders</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Before an agreement is renewed or ends.</source>
        <translation>Bevor eine Vereinbarung verlängert wird oder endet.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Birthdays, last days and what else matters to people.</source>
        <translation>Geburtstage, letzte Tage und was Menschen sonst wichtig ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>End of busy times</source>
        <translation>Ende belegter Zeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>In the morning of a working day, before they fall due.</source>
        <translation>Am Morgen eines Arbeitstags, bevor sie fällig werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Late promises</source>
        <translation>Späte Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>On the day</source>
        <translation>Am Tag selbst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Once more on the working day after their date.</source>
        <translation>Noch einmal am Arbeitstag nach ihrem Termin.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Outside our working hours</source>
        <translation>Außerhalb unserer Arbeitszeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Promises of ours</source>
        <translation>Zusagen von uns</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Promises of theirs</source>
        <translation>Zusagen von ihnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Remind of calls</source>
        <translation>An Gespräche erinnern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Reviews without a meeting of their own, and checkpoints of resets.</source>
        <translation>Rückblicke ohne eigenes Treffen und Prüfpunkte von Neustarts.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Says which call begins soon, here and by a message of the desktop, and leads to its briefing.</source>
        <translation>Sagt, welches Gespräch bald beginnt, hier und als Meldung des Desktops, und führt zu seinem Briefing.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>What comes then waits until they end. Outside of working hours calls are told all the same.</source>
        <translation>Was dann kommt, wartet, bis sie enden. An Gespräche wird außerhalb der Arbeitszeiten trotzdem erinnert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>What they owe us, before it is due.</source>
        <translation>Was sie uns schulden, bevor es fällig ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>When somebody can be spoken to again.</source>
        <translation>Wann jemand wieder zu sprechen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Where a meeting came with alarms, they count in place of the minutes.</source>
        <translation>Kam ein Treffen mit Alarmen, gelten sie statt der Minuten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/reminders.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>About Liaison</source>
        <translation>Über Liaison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Backups and their folder</source>
        <translation>Sicherungen und ihr Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Calendar feeds</source>
        <translation>Kalenderabonnements</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Filing</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Our working hours</source>
        <translation>Unsere Arbeitszeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Passphrase, recovery code and keyring</source>
        <translation>Passphrase, Wiederherstellungscode und Schlüsselbund</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Size of paper</source>
        <translation>Papiergröße</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Tray and quick note</source>
        <translation>Infobereich und Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Weights of the trends</source>
        <translation>Gewichte der Verläufe</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/sections.py"/>
        <source>Your name and agency</source>
        <translation>Ihr Name und Ihre Agentur</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>A clause that is not kept and not raised is a clause no longer.</source>
        <translation>Eine Klausel, die nicht eingehalten und nicht angesprochen wird, ist keine mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>A concern without an answer is a no.</source>
        <translation>Eine Sorge ohne Antwort ist ein Nein.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>A habit of letting off is how late work becomes normal.</source>
        <translation>Die Gewohnheit, nachzusehen, macht Verspätung normal.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>A partner brings ideas unasked.</source>
        <translation>Ein Partner bringt ungefragt Ideen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>A promise that moves twice has no reason they believe.</source>
        <translation>Einer Zusage, die sich zweimal verschiebt, glaubt niemand den Grund.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>A reset that nobody evaluates was a conversation.</source>
        <translation>Ein Neustart, den niemand bewertet, war nur ein Gespräch.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>An answer that stays with us is no answer.</source>
        <translation>Eine Antwort, die bei uns bleibt, ist keine Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Answer that asks to act</source>
        <translation>Antwort, ab der zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Answers compared</source>
        <translation>Verglichene Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Being late is forgiven, finding it out by oneself is not.</source>
        <translation>Verspätung wird verziehen, sie selbst zu entdecken nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Below, to act</source>
        <translation>Darunter ist zu handeln</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Chance that it fell, from</source>
        <translation>Wahrscheinlichkeit, dass es fiel, ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Chance, to act</source>
        <translation>Wahrscheinlichkeit, ab der zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Change the thresholds of “{sign}”</source>
        <translation>Die Schwellen von „{sign}“ ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Changes hold from today on; earlier days keep theirs.</source>
        <translation>Änderungen gelten ab heute; frühere Tage behalten ihre.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Days for an answer where none are agreed</source>
        <translation>Tage für eine Antwort, wo keine vereinbart sind</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Days for which somebody is new</source>
        <translation>Tage, die jemand neu ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Days looked back on</source>
        <translation>Tage, auf die zurückgeblickt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Days of notice</source>
        <translation>Tage Vorlauf</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Days they may wait to be met</source>
        <translation>Tage, die sie auf ein Treffen warten dürfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Deliverables looked at</source>
        <translation>Betrachtete Lieferungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Delivery below</source>
        <translation>Lieferung unter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Delivery below, to act</source>
        <translation>Lieferung unter, ab der zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Fall that is a warning</source>
        <translation>Abfall, der eine Warnung ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Fall, to act</source>
        <translation>Abfall, ab dem zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Fewest cases that say something</source>
        <translation>Wenigste Fälle, die etwas sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Fewest cases, to act</source>
        <translation>Wenigste Fälle, ab denen zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Fewest contacts that say something</source>
        <translation>Wenigste Kontakte, die etwas sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Goals that nobody speaks of have moved without us.</source>
        <translation>Ziele, von denen niemand spricht, haben sich ohne uns bewegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Grown by at least so many days</source>
        <translation>Gewachsen um mindestens so viele Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Last-minute requests cost overtime and tell of pressure.</source>
        <translation>Eilige Bitten kosten Überstunden und erzählen von Druck.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Late deliverables not mentioned</source>
        <translation>Verspätete Lieferungen, die nicht angesprochen wurden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Late work and mistakes are overlooked because we are friends.</source>
        <translation>Verspätungen und Fehler werden übersehen, weil man befreundet ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Liaison comes with {figure}.</source>
        <translation>Liaison bringt {figure} mit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Meetings called off one after the other say what nobody says aloud.</source>
        <translation>Termine, die nacheinander abgesagt werden, sagen, was niemand laut sagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Missed the mark</source>
        <translation>Ziel verfehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Missed the mark, to act</source>
        <translation>Ziel verfehlt, ab dem zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Odds, as many times as before</source>
        <translation>Chancen, so viele Male wie zuvor</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>One tense call says little, a quarter that falls says much.</source>
        <translation>Ein angespanntes Gespräch sagt wenig, ein Quartal, das fällt, sagt viel.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Praise and silence both hide what they think.</source>
        <translation>Lob und Stille verbergen beide, was sie denken.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Rapport above</source>
        <translation>Beziehung über</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Results that nobody shows are forgotten when budgets are cut.</source>
        <translation>Ergebnisse, die niemand zeigt, sind vergessen, wenn gespart wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Reviews are skipped when both sides fear them.</source>
        <translation>Rückblicke fallen aus, wenn beide Seiten sie fürchten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Rhythm where none is known, in days</source>
        <translation>Rhythmus, wo keiner bekannt ist, in Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Rounds of changes on average</source>
        <translation>Runden mit Änderungen im Mittel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Rounds on average, to act</source>
        <translation>Runden im Mittel, ab denen zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Share of kept cases below</source>
        <translation>Anteil eingehaltener Fälle unter</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Slow answers of ours are noticed before we notice them.</source>
        <translation>Unsere langsamen Antworten bemerken sie vor uns.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>So far: {record}.</source>
        <translation>Bisher: {record}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>So many of them, to act</source>
        <translation>So viele davon, ab denen zu handeln ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>That is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>The first thing that fades is contact.</source>
        <translation>Das Erste, was nachlässt, ist der Kontakt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Time to act after at least so many days</source>
        <translation>Zeit zu handeln nach mindestens so vielen Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Time to act after days</source>
        <translation>Zeit zu handeln nach Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Time to act before a renewal, with rapport weak, from</source>
        <translation>Zeit zu handeln vor einer Verlängerung bei schwachem Verhältnis, ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Time to act from</source>
        <translation>Zeit zu handeln ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Times as often as before</source>
        <translation>Mal so oft wie zuvor</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Warm words do not carry late work for long.</source>
        <translation>Warme Worte tragen verspätete Arbeit nicht lange.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Warning after days</source>
        <translation>Warnung nach Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Warning from</source>
        <translation>Warnung ab</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>What changes in many places at once is no chance any more.</source>
        <translation>Was sich an vielen Stellen zugleich ändert, ist kein Zufall mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>What hangs on one person ends with that person.</source>
        <translation>Was an einer Person hängt, endet mit dieser Person.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>What is late for long, most of all where something is at stake.</source>
        <translation>Was lange überfällig ist, vor allem, wo etwas auf dem Spiel steht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>What waits on them stops work.</source>
        <translation>Was auf sie wartet, hält die Arbeit an.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>What we agreed to in writing and do not keep costs trust.</source>
        <translation>Was wir schriftlich vereinbaren und nicht halten, kostet Vertrauen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Whether they stay is decided in the weeks before.</source>
        <translation>Ob sie bleiben, entscheidet sich in den Wochen davor.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Who comes new brings an opinion from elsewhere, or none.</source>
        <translation>Wer neu kommt, bringt eine Meinung von anderswo mit, oder keine.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Who decides should hear of us from ourselves.</source>
        <translation>Wer entscheidet, sollte von uns durch uns hören.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Who decides should not know us from hearsay.</source>
        <translation>Wer entscheidet, sollte uns nicht vom Hörensagen kennen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Who does not know what is at stake cannot tell what is urgent.</source>
        <translation>Wer nicht weiß, was auf dem Spiel steht, kann nicht sagen, was eilt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Who would recommend us less is telling us something.</source>
        <translation>Wer uns weniger empfehlen würde, sagt uns etwas.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Whoever answers more slowly has other things in mind than us.</source>
        <translation>Wer langsamer antwortet, hat anderes im Kopf als uns.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>With the point of contact goes all they knew of us.</source>
        <translation>Mit der Ansprechperson geht alles, was sie von uns wusste.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Work that is delivered and never right.</source>
        <translation>Arbeit, die geliefert wird und nie stimmt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>Worth knowing after days</source>
        <translation>Gut zu wissen nach Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>right {n} time</source>
        <translation>{n} Mal richtig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>right {n} times</source>
        <translation>{n} Mal richtig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>{n} false alarm</source>
        <translation>{n} Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/signs.py"/>
        <source>{n} false alarms</source>
        <translation>{n} Fehlalarme</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/time.py"/>
        <source>As this computer</source>
        <translation>Wie dieser Rechner</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/time.py"/>
        <source>The zone you chose counts from the next start.</source>
        <translation>Die gewählte Zone gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/time.py"/>
        <source>Times are shown as in {zone}.</source>
        <translation>Zeiten werden gezeigt wie in {zone}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/tray.py"/>
        <source>Closing the window leaves Liaison in the tray, from where a note is begun at once.</source>
        <translation>Schließen lässt Liaison im Infobereich, von wo sich sofort eine Notiz beginnen lässt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/tray.py"/>
        <source>In the keyboard settings of your desktop, give a shortcut to the command “liaison-desk --new-note”. It brings up a new note while Liaison runs.</source>
        <translation>Geben Sie in den Tastatureinstellungen Ihres Desktops dem Befehl „liaison-desk --new-note“ ein Kürzel. Es öffnet eine neue Notiz, solange Liaison läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/tray.py"/>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/tray.py"/>
        <source>Quick note from anywhere</source>
        <translation>Schnelle Notiz von überall</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/tray.py"/>
        <source>This desktop shows no tray, so closing the window ends Liaison.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich, deshalb beendet Schließen Liaison.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/tray.py"/>
        <source>Turned on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>A level lies from −1, broken, to 1, excellent; noise says how little one event counts.</source>
        <translation>Ein Niveau liegt von −1, zerrüttet, bis 1, ausgezeichnet; das Rauschen sagt, wie wenig ein Ereignis zählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>Changed on {day}; earlier days are replayed as they were.</source>
        <translation>Geändert am {day}; frühere Tage werden nachgespielt, wie sie waren.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>Keep the weights typed</source>
        <translation>Die eingegebenen Gewichte behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>No word would change, of {clients}.</source>
        <translation>Kein Wort würde sich ändern, bei {clients}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>Reset the weights to those Liaison comes with</source>
        <translation>Die Gewichte auf die zurücksetzen, die Liaison mitbringt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>{number}, of {clients}:</source>
        <translation>{number}, bei {clients}:</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>{n} client is</source>
        <translation>{n} Kunde ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>{n} clients are</source>
        <translation>{n} Kunden sind</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>{n} word would change</source>
        <translation>{n} Wort würde sich ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>{n} words would change</source>
        <translation>{n} Wörter würden sich ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/trends.py"/>
        <source>{waiting} still to be read…</source>
        <translation>{waiting} noch zu lesen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/you.py"/>
        <source>Stands in the history of changes.</source>
        <translation>Steht im Verlauf der Änderungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/settings/you.py"/>
        <source>Stands in what you write for clients.</source>
        <translation>Steht in dem, was Sie für Kunden schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Part of the window before</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/actions.py"/>
        <source>Usual text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/faults.py"/>
        <source>Something went wrong in Liaison itself ({kind}).</source>
        <translation>In Liaison selbst ist etwas schiefgegangen ({kind}).</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/faults.py"/>
        <source>What you typed is kept. If it happens again, copy the details and report them.</source>
        <translation>Ihre Eingaben bleiben erhalten. Geschieht es wieder, kopieren Sie die Einzelheiten und melden Sie sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/messages.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/rail.py"/>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Carry what is chosen a day or a week, in the week a day or a quarter of an hour</source>
        <translation>Das Gewählte einen Tag oder eine Woche weitertragen, in der Woche einen Tag oder eine Viertelstunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Close a dialog without keeping it</source>
        <translation>Dialog verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Control before</source>
        <translation>Voriges Bedienelement</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>In lists and forms</source>
        <translation>In Listen und Formularen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>In steps of five minutes</source>
        <translation>In Schritten von fünf Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>In the text of a note</source>
        <translation>Im Text einer Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Indent the item of a list</source>
        <translation>Listenpunkt einrücken</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Keep a dialog</source>
        <translation>Dialog übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Keep it there</source>
        <translation>Dort behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Leave the text with the next Tab</source>
        <translation>Text mit dem nächsten Tab verlassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Let it go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Make a meeting longer</source>
        <translation>Ein Treffen verlängern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Make a meeting shorter</source>
        <translation>Ein Treffen verkürzen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Moving in the calendar</source>
        <translation>Verschieben im Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>New note, lock, quit</source>
        <translation>Neue Notiz, Sperren, Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Next control</source>
        <translation>Nächstes Bedienelement</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>On the icon in the tray</source>
        <translation>Auf dem Symbol im Infobereich</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Open Liaison</source>
        <translation>Liaison öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Open what is chosen</source>
        <translation>Gewähltes öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>Turn the box of a line, follow a link</source>
        <translation>Kästchen einer Zeile umschalten, Verweis folgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/shortcuts.py"/>
        <source>What can be done with it</source>
        <translation>Was sich damit tun lässt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/standing.py"/>
        <source>Offline · saved {time}</source>
        <translation>Offline · Stand {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/standing.py"/>
        <source>{calendars} · saved {time}</source>
        <translation>{calendars} · gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/window.py"/>
        <source>Doing it again…</source>
        <translation>Wird noch einmal getan…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/shell/window.py"/>
        <source>Taking the last change back…</source>
        <translation>Die letzte Änderung wird zurückgenommen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>Add the point</source>
        <translation>Den Punkt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>Give a day ahead, as in “in 2 weeks” or “3 Dec”.</source>
        <translation>Geben Sie einen kommenden Tag an, etwa „in 2 weeks“ oder „3 Dec“.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>It is a false alarm</source>
        <translation>Es ist ein Fehlalarm</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>It is right</source>
        <translation>Es ist richtig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>It stands among your points for the next call until it was said. It is no promise to them.</source>
        <translation>Er steht unter Ihren Punkten für das nächste Gespräch, bis er gesagt ist. Er ist keine Zusage an sie.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>Let it rest…</source>
        <translation>Ruhen lassen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>Let it speak again</source>
        <translation>Wieder sprechen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>Say in a few words what to raise.</source>
        <translation>Sagen Sie in wenigen Worten, was anzusprechen ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>Thresholds of the signs</source>
        <translation>Schwellen der Warnzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>judged a false alarm</source>
        <translation>als Fehlalarm beurteilt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/signs/deeds.py"/>
        <source>{until}: {reason}</source>
        <translation>{until}: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>Both versions</source>
        <translation>Beide Fassungen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>It was removed.</source>
        <translation>Es wurde entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>Next one</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>Take what the calendar says</source>
        <translation>Übernehmen, was der Kalender sagt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>in the calendar</source>
        <translation>im Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>{field}, {where}: {text}</source>
        <translation>{field}, {where}: {text}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>{field}: differs</source>
        <translation>{field}: verschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/conflicts.py"/>
        <source>{title}, in the calendar {calendar} ({n} of {all}). Neither version is lost until you decide.</source>
        <translation>{title}, im Kalender {calendar} ({n} von {all}). Keine Fassung geht verloren, bis Sie entscheiden.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Add a calendar account</source>
        <translation>Ein Kalenderkonto hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Address of the server (CalDAV)</source>
        <translation>Adresse des Servers (CalDAV)</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Another password</source>
        <translation>Ein anderes Kennwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Every {n} hours</source>
        <translation>Alle {n} Stunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Every {n} minute</source>
        <translation>Jede {n}. Minute</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Every {n} minutes</source>
        <translation>Alle {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Liaison looks for calendars there and shows them. Nothing is taken in or sent until you choose it.</source>
        <translation>Liaison sucht dort nach Kalendern und zeigt sie. Nichts wird übernommen oder gesendet, bis Sie es wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Look for calendars</source>
        <translation>Kalender suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Name of the account in Liaison</source>
        <translation>Name des Kontos in Liaison</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Only when I ask for it</source>
        <translation>Nur, wenn ich darum bitte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Send back what is changed or removed here</source>
        <translation>Zurücksenden, was hier geändert oder entfernt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Send meetings made in Liaison</source>
        <translation>In Liaison angelegte Treffen senden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Send open commitments, as tasks</source>
        <translation>Offene Zusagen senden, als Aufgaben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Send planned reviews</source>
        <translation>Geplante Rückblicke senden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Such as “Office”</source>
        <translation>Etwa „Büro“</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Sync by itself</source>
        <translation>Von selbst abgleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Take in what is in it</source>
        <translation>Übernehmen, was darin ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>The password is kept in the keyring of this computer; without one, encrypted in the vault.</source>
        <translation>Das Kennwort wird im Schlüsselbund dieses Rechners aufbewahrt; ohne einen verschlüsselt im Tresor.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>This calendar can only be read.</source>
        <translation>Dieser Kalender lässt sich nur lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>What “{calendar}” is used for</source>
        <translation>Wofür „{calendar}“ verwendet wird</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>Whoever can see this calendar sees what is sent to it: titles, notes, places and times. Only what is ticked goes out. Its server may write to the guests of a meeting that changes.</source>
        <translation>Wer diesen Kalender sehen kann, sieht, was dorthin gesendet wird: Titel, Notizen, Orte und Zeiten. Nur was angekreuzt ist, geht hinaus. Sein Server schreibt vielleicht den Gästen eines Treffens, das sich ändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/dialogs.py"/>
        <source>{user} at {address}</source>
        <translation>{user} bei {address}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>Stopped. What was done until then stays.</source>
        <translation>Angehalten. Was bis dahin geschah, bleibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>Sync calendars</source>
        <translation>Kalender abgleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>Synced {when}</source>
        <translation>Abgeglichen {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>Synced: {came}, {out}.</source>
        <translation>Abgeglichen: {came}, {out}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>Syncing calendars</source>
        <translation>Kalender werden abgeglichen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>The calendars are up to date.</source>
        <translation>Die Kalender sind aktuell.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>{calendar}: {entry} was left out. {reason}</source>
        <translation>{calendar}: {entry} wurde ausgelassen. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>{calendar}: {sentence}</source>
        <translation>{calendar}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>{n} came in</source>
        <translation>{n} kamen herein</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>{n} entries were changed here and in the calendar.</source>
        <translation>{n} Einträge wurden hier und im Kalender geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>{n} entry was changed here and in the calendar.</source>
        <translation>{n} Eintrag wurde hier und im Kalender geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>{n} to send</source>
        <translation>{n} zu senden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/sync/keeper.py"/>
        <source>{n} went out</source>
        <translation>{n} gingen hinaus</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/detail.py"/>
        <source>Dates it had</source>
        <translation>Frühere Termine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/detail.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/detail.py"/>
        <source>Follow-up</source>
        <translation>Folgenachricht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/detail.py"/>
        <source>What is chosen</source>
        <translation>Was gewählt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/detail.py"/>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/detail.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/filters.py"/>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/filters.py"/>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/filters.py"/>
        <source>Words in it</source>
        <translation>Wörter darin</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/list.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/tab.py"/>
        <source>Nothing has happened with this client yet.</source>
        <translation>Mit diesem Kunden ist noch nichts geschehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/tab.py"/>
        <source>Nothing that happened is like this.</source>
        <translation>Nichts Geschehenes ist so.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/tab.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/tab.py"/>
        <source>This is not in the timeline.</source>
        <translation>Dies steht nicht in der Zeitachse.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/view_model.py"/>
        <source>Calls and meetings</source>
        <translation>Gespräche und Termine</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/view_model.py"/>
        <source>Feedback and thanks</source>
        <translation>Feedback und Dank</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/view_model.py"/>
        <source>Ideas and requests</source>
        <translation>Ideen und Bitten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/view_model.py"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/view_model.py"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/timeline/view_model.py"/>
        <source>Turning points</source>
        <translation>Wendepunkte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/call_card.py"/>
        <source>Open briefing, {client}, {time}</source>
        <translation>Briefing öffnen, {client}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/call_card.py"/>
        <source>and {n} more on the call</source>
        <translation>und {n} weitere dabei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>Drop</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>Drop this promise</source>
        <translation>Diese Zusage aufgeben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>Slip to another date</source>
        <translation>Auf anderes Datum verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>{day}, not later</source>
        <translation>{day}, nicht später</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>“{what}” will not be done. It stays in the record as dropped.</source>
        <translation>„{what}“ wird nicht erledigt. Es bleibt als aufgegeben im Bestand.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/deeds.py"/>
        <source>“{what}”, due {day}. The old date is kept.</source>
        <translation>„{what}“, fällig {day}. Das alte Datum bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/dialogs.py"/>
        <source>Whether the other side knows.</source>
        <translation>Ob die andere Seite es weiß.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/dialogs.py"/>
        <source>Why it is dropped.</source>
        <translation>Warum sie aufgegeben wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/dialogs.py"/>
        <source>Why it slips.</source>
        <translation>Warum sie sich verschiebt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Before your calls</source>
        <translation>Vor Ihren Gesprächen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Commitments due</source>
        <translation>Fällige Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Morning pack, all sheets of today in one file</source>
        <translation>Morgenmappe, alle Blätter von heute in einer Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Nobody: no warning sign speaks.</source>
        <translation>Niemand: Kein Warnzeichen spricht.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Nothing in the next three weeks.</source>
        <translation>Nichts in den nächsten drei Wochen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Rapport, 6 months</source>
        <translation>Beziehung, 6 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Reviews and personal dates</source>
        <translation>Rückblicke und persönliche Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Show {n} more call</source>
        <translation>{n} weiteres Gespräch zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Show {n} more calls</source>
        <translation>{n} weitere Gespräche zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>Write down a promise</source>
        <translation>Zusage aufschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>{n} client not looked at yet</source>
        <translation>{n} Kunde noch nicht angesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/layout.py"/>
        <source>{n} clients not looked at yet</source>
        <translation>{n} Kunden noch nicht angesehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>No calls today.</source>
        <translation>Heute keine Gespräche.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>No clients yet, so no calls.</source>
        <translation>Noch keine Kunden, also keine Gespräche.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>Nothing is promised yet.</source>
        <translation>Noch ist nichts zugesagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>{n} entries wait for a client</source>
        <translation>{n} Einträge warten auf einen Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/page.py"/>
        <source>{n} entry waits for a client</source>
        <translation>{n} Eintrag wartet auf einen Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/spots.py"/>
        <source>Opens what it rests on</source>
        <translation>Öffnet, worauf es beruht</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Next 7 days</source>
        <translation>Nächste 7 Tage</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Nothing due by {day}.</source>
        <translation>Nichts fällig bis {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>Nothing due this week.</source>
        <translation>Diese Woche ist nichts fällig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>With {people}</source>
        <translation>Mit {people}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>next</source>
        <translation>nächstes</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{calls}, all held</source>
        <translation>{calls}, alle geführt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{calls}, one is going on</source>
        <translation>{calls}, eines läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{calls}, {which} in {time}</source>
        <translation>{calls}, {which} in {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} call</source>
        <translation>{n} Gespräch</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} calls</source>
        <translation>{n} Gespräche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} open by {day}</source>
        <translation>{n} offen bis {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{n} open this week</source>
        <translation>{n} offen diese Woche</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{open}, {late} late</source>
        <translation>{open}, {late} überfällig</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/today/view_model.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/page.py"/>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/page.py"/>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/page.py"/>
        <source>Nothing in the trash has these words.</source>
        <translation>Nichts im Papierkorb enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/page.py"/>
        <source>Nothing was removed lately.</source>
        <translation>In letzter Zeit wurde nichts entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/page.py"/>
        <source>See what was done lately</source>
        <translation>Ansehen, was zuletzt getan wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/page.py"/>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/page.py"/>
        <source>{records}, and older ones</source>
        <translation>{records} und ältere</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/view_model.py"/>
        <source>with {n} record</source>
        <translation>mit {n} Eintrag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trash/view_model.py"/>
        <source>with {n} records</source>
        <translation>mit {n} Einträgen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/chart_keys.py"/>
        <source>Next note on the lines</source>
        <translation>Nächste Notiz auf den Linien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/chart_keys.py"/>
        <source>Note before on the lines</source>
        <translation>Vorige Notiz auf den Linien</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/chart_keys.py"/>
        <source>The chosen time again</source>
        <translation>Wieder die gewählte Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/chart_keys.py"/>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>As known on</source>
        <translation>Wie bekannt am</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>As known on {day}</source>
        <translation>Wie bekannt am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>As known today</source>
        <translation>Wie heute bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>Chart</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>Compared over</source>
        <translation>Verglichen über</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>Length of the trails</source>
        <translation>Länge der Spuren</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/controls.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/curves.py"/>
        <source>no notes for {n} week</source>
        <translation>seit {n} Woche keine Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/curves.py"/>
        <source>no notes for {n} weeks</source>
        <translation>seit {n} Wochen keine Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/curves.py"/>
        <source>{n} week without notes</source>
        <translation>{n} Woche ohne Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/curves.py"/>
        <source>{n} weeks without notes</source>
        <translation>{n} Wochen ohne Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/curves.py"/>
        <source>± {n}</source>
        <translation>± {n}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/line_chart.py"/>
        <source>The lines of the client over time</source>
        <translation>Die Linien des Kunden über die Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>10 years</source>
        <translation>10 Jahre</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>Delivery and rapport</source>
        <translation>Lieferung und Beziehung</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>How long a time</source>
        <translation>Wie lange Zeit</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>Nothing moved these lines in that time.</source>
        <translation>Nichts bewegte diese Linien in dieser Zeit.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>Open {client}</source>
        <translation>{client} öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>Since {day}:</source>
        <translation>Seit {day}:</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>The lines month by month</source>
        <translation>Die Linien Monat für Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>What moved it</source>
        <translation>Was es bewegte</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lines_column.py"/>
        <source>{line} {points}</source>
        <translation>{line} {points}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/lists.py"/>
        <source>Delivery {delivery} {first}, rapport {rapport} {second}</source>
        <translation>Lieferung {delivery} {first}, Beziehung {rapport} {second}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/page.py"/>
        <source>Chart or table</source>
        <translation>Bild oder Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>As known on {day}, {trail}</source>
        <translation>Wie am {day} bekannt, {trail}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>Delivery and rapport as a table</source>
        <translation>Lieferung und Beziehung als Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>No client is like that.</source>
        <translation>Kein Kunde ist so.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>Show all clients</source>
        <translation>Alle Kunden zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>dot on {day}, {trail}, ellipse 80 % range</source>
        <translation>Punkt am {day}, {trail}, Ellipse Bereich von 80 %</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>dot today, {trail}, ellipse 80 % range</source>
        <translation>Punkt heute, {trail}, Ellipse 80 %</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>trail {n} month</source>
        <translation>Spur {n} Monat</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>trail {n} months</source>
        <translation>Spur {n} Monate</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>{n} client is still being read</source>
        <translation>{n} Kunde wird noch gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/picture_column.py"/>
        <source>{n} clients are still being read</source>
        <translation>{n} Kunden werden noch gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>They do what they say</source>
        <translation>Sie tun, was sie sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>We do what we say</source>
        <translation>Wir tun, was wir sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>level not known</source>
        <translation>Ebene nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>met in {n} week of the year</source>
        <translation>in {n} Woche des Jahres getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>met in {n} weeks of the year</source>
        <translation>in {n} Wochen des Jahres getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>not in a year</source>
        <translation>nicht seit einem Jahr</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>{kept} of {due}</source>
        <translation>{kept} von {due}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>{name}, {level}: not met in a year</source>
        <translation>{name}, {level}: seit einem Jahr nicht getroffen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>{name}, {level}: {met}, last {last}</source>
        <translation>{name}, {level}: {met}, zuletzt {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/practice_rows.py"/>
        <source>{words}; month by month {figures}</source>
        <translation>{words}; Monat für Monat {figures}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/quadrant_chart.py"/>
        <source>Delivery and rapport, a dot for each client</source>
        <translation>Lieferung und Beziehung, ein Punkt für jeden Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/stops.py"/>
        <source>{line}: {what}</source>
        <translation>{line}: {what}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/strip.py"/>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>All commitments</source>
        <translation>Alle Zusagen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>By level</source>
        <translation>Nach Ebene</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Contact by week</source>
        <translation>Kontakt nach Wochen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Kept as agreed</source>
        <translation>Gehalten wie vereinbart</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Last 52 weeks, the highest level first</source>
        <translation>Letzte 52 Wochen, die höchste Ebene zuerst</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>No clause that can be measured is agreed.</source>
        <translation>Keine messbare Klausel ist vereinbart.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>No promise came due in this year.</source>
        <translation>In diesem Jahr wurde keine Zusage fällig.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Nobody is there to meet yet.</source>
        <translation>Noch ist dort niemand zu treffen.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Say and do</source>
        <translation>Sagen und tun</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>See the agreement</source>
        <translation>Vereinbarung ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>See the commitments</source>
        <translation>Zusagen ansehen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/tab.py"/>
        <source>Would they recommend us</source>
        <translation>Würden sie uns empfehlen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>Active clients</source>
        <translation>Aktive Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>As known on {day}, {notes}</source>
        <translation>Wie bekannt am {day}, {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>Estimates on {day}, {notes}</source>
        <translation>Schätzungen am {day}, {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>Former clients</source>
        <translation>Frühere Kunden</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>Slipping</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>from {n} note</source>
        <translation>aus {n} Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>from {n} notes</source>
        <translation>aus {n} Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>that day</source>
        <translation>an jenem Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{client}: {lines}</source>
        <translation>{client}: {lines}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{client}: {where}. Delivery {delivery}, rapport {rapport}. {reason}</source>
        <translation>{client}: {where}. Lieferung {delivery}, Beziehung {rapport}. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{day} was higher than was known then</source>
        <translation>{day} war höher, als damals bekannt war</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{day} was lower than was known then</source>
        <translation>{day} war niedriger, als damals bekannt war</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{line} unknown</source>
        <translation>{line} unbekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{line} {score}, {word}, {way}</source>
        <translation>{line} {score}, {word}, {way}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{n} smaller note</source>
        <translation>{n} kleinere Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{n} smaller notes</source>
        <translation>{n} kleinere Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{points} on {line}: {what}, {when}</source>
        <translation>{points} für {line}: {what}, {when}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{said} Last heard {when}.</source>
        <translation>{said} Zuletzt gehört {when}.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{span}, as known on {day}</source>
        <translation>{span}, wie am {day} bekannt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/trends/view_model.py"/>
        <source>{where} since {day}</source>
        <translation>{where} seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Everything that was typed is saved.</source>
        <translation>Alles Geschriebene ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Go on with unsaved text…</source>
        <translation>Mit ungespeichertem Text weitermachen…</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Line for the calendar</source>
        <translation>Zeile für den Kalender</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Line of a register</source>
        <translation>Zeile eines Registers</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Log of an interaction</source>
        <translation>Festgehaltener Kontakt</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Something you typed, {when}, is not saved yet.</source>
        <translation>Etwas, das Sie {when} geschrieben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>Unsaved text</source>
        <translation>Ungespeicherter Text</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/unsaved.py"/>
        <source>{n} texts are not saved yet.</source>
        <translation>{n} Texte sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/liaison/ui/widgets/forms.py"/>
        <source>friday, 27 Nov, in two weeks</source>
        <translation>friday, 27 Nov, in two weeks</translation>
    </message>
</context>
</TS>
