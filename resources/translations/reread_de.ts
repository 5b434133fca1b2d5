<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Lens</source>
        <translation>Linse</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>while reading aloud</source>
        <translation>beim Vorlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>with a lens</source>
        <translation>mit einer Linse</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>at a finding</source>
        <translation>bei einem Fund</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>in a misspelt word</source>
        <translation>in einem falsch geschriebenen Wort</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Cut</source>
        <comment>to the clipboard</comment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Lists the stories of a folder, and searches all of them</source>
        <translation>Listet die Geschichten eines Ordners auf und durchsucht alle</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open a sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Reopen closed story</source>
        <translation>Geschlossene Geschichte wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Saves without waiting</source>
        <translation>Speichert, ohne zu warten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Goes on elsewhere</source>
        <translation>Weiter geht es dort</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>In another encoding</source>
        <translation>In einer anderen Kodierung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Not saved yet…</source>
        <translation>Noch nicht gespeichert…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What waits for an answer, also what was closed without one</source>
        <translation>Was auf eine Antwort wartet, auch was ohne eine geschlossen wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>How it read in every draft and version</source>
        <translation>Wie er in jeder Fassung und Version lautete</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Drafts…</source>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Every kept draft</source>
        <translation>Alle gesicherten Fassungen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>To Word, PDF, AO3 and others, with the notes that are to go along</source>
        <translation>Nach Word, PDF, AO3 und mehr, mit den Notizen, die mitgehen sollen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Sends it to a reader, as a page to read or to Word</source>
        <translation>Für einen Leser, als Seite zum Lesen oder nach Word</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What a reader sent back, or a file of another program</source>
        <translation>Was ein Leser zurückgeschickt hat, oder die Datei eines anderen Programms</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>On paper or as a PDF, with the notes beside it or at the end</source>
        <translation>Auf Papier oder als PDF, mit den Notizen daneben oder am Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>All stories you opened, to the folder chosen in the preferences</source>
        <translation>Alle geöffneten Geschichten, in den Ordner aus den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Undoes text and notes, in one order</source>
        <translation>Nimmt Text und Notizen zurück, in einer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Cut passage to cuttings</source>
        <translation>Passage zu den Schnipseln</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Cuttings…</source>
        <translation>Schnipsel…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What was cut and can be put back</source>
        <translation>Was herausgenommen wurde und zurück kann</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move paragraph up</source>
        <translation>Absatz nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move paragraph down</source>
        <translation>Absatz nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move scene up</source>
        <translation>Szene nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>With the caret on its heading, the whole chapter</source>
        <translation>Steht die Schreibmarke auf der Überschrift, das ganze Kapitel</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move scene down</source>
        <translation>Szene nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Or not so: the selection, the word at the caret, or what is typed next</source>
        <translation>Oder nicht mehr: die Auswahl, das Wort an der Schreibmarke oder das nächste Getippte</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Suggest instead of edit</source>
        <translation>Vorschlagen statt ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What you type makes suggestions; the text stays as it is</source>
        <translation>Getipptes wird zu Vorschlägen, der Text bleibt, wie er ist</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next damaged place</source>
        <translation>Nächste beschädigte Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Where bytes of the file are no text</source>
        <translation>Wo Bytes der Datei kein Text sind</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Puts right what can be told of them</source>
        <translation>Berichtigt, was sich davon sagen lässt</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Repair line ends</source>
        <translation>Zeilenenden reparieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Lets all lines end as most of them do</source>
        <translation>Lässt alle Zeilen enden wie die meisten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Suggests new words</source>
        <translation>Schlägt neue Wörter vor</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Quick note…</source>
        <translation>Schnellnotiz…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>A phrase of your own, from a list</source>
        <translation>Eine eigene Wendung aus einer Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Mark all that was found…</source>
        <translation>Alle Treffer markieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Puts a note on each place that was found</source>
        <translation>Setzt eine Notiz an jede gefundene Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Change the quick notes…</source>
        <translation>Schnellnotizen ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous note</source>
        <translation>Vorige Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next note at the same place</source>
        <translation>Nächste Notiz an derselben Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Rename tag…</source>
        <translation>Schlagwort umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>On all notes; one of two of the same name is left</source>
        <translation>An allen Notizen; von zwei gleichen bleibt eines</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>With what a reader noted; once more, and not any longer</source>
        <translation>Dem, was ein Leser notiert hat; noch einmal, und nicht mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open the next link of the note</source>
        <translation>Nächsten Link der Notiz öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Done or open again</source>
        <translation>Erledigt oder wieder offen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Apply or mark done, and on to the next</source>
        <translation>Anwenden oder erledigen, und weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Applies a suggestion, marks any other note done</source>
        <translation>Wendet einen Vorschlag an, jede andere Notiz ist erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Dismiss, and on to the next</source>
        <translation>Verwerfen, und weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Nothing is done about the note</source>
        <translation>Zur Notiz wird nichts getan</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>It is not dealt with yet</source>
        <translation>Damit ist es noch nicht getan</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Goes to Revise, to the chosen note</source>
        <translation>Zum Überarbeiten, zur gewählten Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Apply all suggestions shown</source>
        <translation>Alle gezeigten Vorschläge anwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Grow passage by a word</source>
        <translation>Passage um ein Wort erweitern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shrink passage by a word</source>
        <translation>Passage um ein Wort verkürzen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Attach to the selected words</source>
        <translation>An die ausgewählten Wörter heften</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Put at the likeliest place</source>
        <translation>An die wahrscheinlichste Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Put all where their words stand</source>
        <translation>Alle dorthin, wo ihre Wörter stehen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Notes without a sure place, if their words stand together somewhere</source>
        <translation>Notizen ohne sichere Stelle, wenn ihre Wörter irgendwo beisammenstehen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Add the selection to the note</source>
        <translation>Auswahl zur Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next passage of the note</source>
        <translation>Nächste Passage der Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Take this passage from the note</source>
        <translation>Diese Passage von der Notiz lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>With the chosen note, or the words at the caret</source>
        <translation>Mit der gewählten Notiz oder den Wörtern an der Schreibmarke</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>In a table: to sort, to search, to change many at once</source>
        <translation>In einer Tabelle: sortieren, suchen, viele zugleich ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Begin a pass…</source>
        <translation>Durchgang beginnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Continue the pass</source>
        <translation>Durchgang fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>End the pass</source>
        <translation>Durchgang beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Go on with the ended pass</source>
        <translation>Beendeten Durchgang wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Rename the pass…</source>
        <translation>Durchgang umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Remove the pass</source>
        <translation>Durchgang entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Scene: next state</source>
        <translation>Szene: nächster Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>To revise, revised, done, or none</source>
        <translation>Zu überarbeiten, überarbeitet, fertig oder nichts davon</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Scene: synopsis…</source>
        <translation>Szene: Zusammenfassung…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What happens in it, in one line, shown in the contents</source>
        <translation>Was in ihr geschieht, in einer Zeile, im Inhalt zu sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Read aloud, or pause</source>
        <translation>Vorlesen, oder Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>From the caret on, or what is selected</source>
        <translation>Von der Schreibmarke an, oder was ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Voice…</source>
        <translation>Stimme…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Says the sentence again, and shows where it is</source>
        <translation>Sagt den Satz noch einmal und zeigt, wo er steht</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Read on from here</source>
        <translation>Ab hier weiterlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>From the caret, or what is selected</source>
        <translation>Von der Schreibmarke an, oder die Auswahl</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>So does Esc on the page</source>
        <translation>Das tut auch Esc auf der Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Choose a lens…</source>
        <translation>Linse wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows one thing about the prose, such as where its tense slips</source>
        <translation>Zeigt eines an der Prosa, etwa wo die Zeitform ausrutscht</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next finding</source>
        <translation>Nächster Fund</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous finding</source>
        <translation>Voriger Fund</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Note on the finding</source>
        <translation>Notiz zum Fund</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Suggest the replacement</source>
        <translation>Ersatz vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Puts it into the text in Revise</source>
        <translation>Setzt ihn beim Überarbeiten in den Text</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>It is not shown again, wherever the passage goes</source>
        <translation>Wird nicht mehr gezeigt, wohin die Passage auch wandert</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Let all of this kind stand</source>
        <translation>Alle dieser Art so lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Every finding of the same word, name or spelling</source>
        <translation>Jeden Fund desselben Worts, Namens oder derselben Schreibung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Tense of the paragraphs…</source>
        <translation>Zeitform der Absätze…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Past or present, for the selected paragraphs or the one at the caret</source>
        <translation>Vergangenheit oder Gegenwart, für die ausgewählten Absätze oder den an der Schreibmarke</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Correct the spelling…</source>
        <translation>Rechtschreibung berichtigen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Offers words for the misspelt one at the caret</source>
        <translation>Bietet Wörter für das falsch geschriebene an der Schreibmarke an</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>All that can be done, and every place to go to, by a few letters</source>
        <translation>Alles, was man tun kann, und jeden Ort, mit ein paar Buchstaben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next scene or chapter</source>
        <translation>Nächste Szene oder nächstes Kapitel</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous scene or chapter</source>
        <translation>Vorige Szene oder voriges Kapitel</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next unread</source>
        <translation>Nächstes Ungelesenes</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Or unread since changed</source>
        <translation>Auch seit einer Änderung ungelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Back to where you were</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Forward again</source>
        <translation>Wieder vor</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Last edit</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Where you wrote last; again, where before that</source>
        <translation>Wo zuletzt geschrieben wurde; noch einmal, wo davor</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Set or clear a bookmark</source>
        <translation>Lesezeichen setzen oder löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Bookmarks…</source>
        <translation>Lesezeichen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Every line you marked to come back to</source>
        <translation>Jede Zeile, die für später gemerkt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Start of the story</source>
        <translation>Anfang der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>End of the story</source>
        <translation>Ende der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>List of what is to do</source>
        <translation>Liste dessen, was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Makes the change or the selected words read as in the older text</source>
        <translation>Lässt die Änderung oder die ausgewählten Wörter lauten wie im älteren Text</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>The paragraph in the working text; Esc leaves it</source>
        <translation>Den Absatz im Arbeitstext; Esc verlässt ihn</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>As one text</source>
        <translation>Als ein Text</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>By word</source>
        <translation>Nach Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>By sentence</source>
        <translation>Nach Sätzen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>By paragraph</source>
        <translation>Nach Absätzen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Hide punctuation and spacing</source>
        <translation>Zeichensetzung und Leerraum ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Whatever they are filtered by</source>
        <translation>Wonach auch immer gefiltert ist</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Readers…</source>
        <translation>Leser…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Who noted what, what is to be placed, and what they felt</source>
        <translation>Wer was notiert hat, was zuzuordnen ist und was sie empfanden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Readers’ notes</source>
        <translation>Notizen von Lesern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Show suggestions in the text</source>
        <translation>Vorschläge im Text zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows old and new words where they would stand</source>
        <translation>Zeigt alte und neue Wörter, wo sie stehen würden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Flow lines</source>
        <translation>Zeilen fließen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows wrapped paragraphs as wide as the column; the file keeps its lines</source>
        <translation>Zeigt umbrochene Absätze in Spaltenbreite; die Datei behält ihre Zeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>How many words are to be written a day, and in all</source>
        <translation>Wie viele Wörter am Tag und insgesamt zu schreiben sind</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Numbers…</source>
        <translation>Zahlen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Words, speech, sentences, notes and rereadings, as pictures</source>
        <translation>Wörter, Rede, Sätze, Notizen und Durchgänge, als Bilder</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Split view</source>
        <translation>Geteilte Ansicht</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows the story at a second place, a draft or another file beside the page</source>
        <translation>Zeigt neben der Seite eine zweite Stelle, eine Fassung oder eine andere Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Go to the other place</source>
        <translation>Zur anderen Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Between the page and what stands beside it</source>
        <translation>Zwischen der Seite und dem, was daneben steht</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Choose what stands there…</source>
        <translation>Wählen, was dort steht…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Show this place there</source>
        <translation>Diese Stelle dort zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Bring the page there</source>
        <translation>Die Seite dorthin bringen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Wider column</source>
        <translation>Breitere Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Narrower column</source>
        <translation>Schmalere Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Wider panel</source>
        <translation>Breitere Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Narrower panel</source>
        <translation>Schmalere Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Tells the colours of notes apart by the line under their words as well</source>
        <translation>Unterscheidet die Farben von Notizen auch durch die Linie unter ihren Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Typewriter scrolling</source>
        <translation>Schreibmaschinen-Rollen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Keeps the line you write where it is on the screen</source>
        <translation>Hält die Zeile, an der geschrieben wird, auf ihrer Höhe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Dims all but the paragraph you are at</source>
        <translation>Dämpft alles außer dem Absatz an der Schreibmarke</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Dims all but the sentence you are at</source>
        <translation>Dämpft alles außer dem Satz an der Schreibmarke</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Nothing but the page</source>
        <translation>Nichts als die Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What one does here, on a few pages with pictures</source>
        <translation>Was man hier tut, auf ein paar Seiten mit Bildern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>new file, new document, create, blank page</source>
        <translation>neue Datei, neues Dokument, anlegen, leere Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>another window</source>
        <translation>noch ein Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>open, open file, load, browse</source>
        <translation>öffnen, Datei öffnen, laden, durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>save, write to disk</source>
        <translation>speichern, sichern, auf die Platte schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>rename file, move file, save under another name</source>
        <translation>Datei umbenennen, Datei verschieben, unter anderem Namen speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>duplicate, save a copy, backup copy</source>
        <translation>duplizieren, Kopie speichern, Sicherungskopie</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>encoding, charset, wrong letters, reopen with encoding</source>
        <translation>Kodierung, Zeichensatz, falsche Buchstaben, Umlaute, neu öffnen mit Kodierung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>unsaved, recover, autosave, crash</source>
        <translation>ungespeichert, retten, wiederherstellen, automatisch speichern, Absturz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>versions, version history, restore, earlier, timeline, revert</source>
        <translation>Versionen, Versionsverlauf, wiederherstellen, früher, Zeitachse, zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>earlier wordings, versions of this paragraph, blame</source>
        <translation>frühere Wortlaute, Versionen dieses Absatzes</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>snapshot, take snapshot, new draft, keep version, commit</source>
        <translation>Schnappschuss, neue Fassung, Stand behalten, Entwurf sichern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>snapshots, kept versions, all drafts</source>
        <translation>Schnappschüsse, gesicherte Stände, alle Fassungen, Entwürfe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>save as Word, docx, HTML, EPUB, Markdown, convert, download</source>
        <translation>als Word speichern, docx, HTML, EPUB, Markdown, umwandeln, herunterladen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>send, beta reader, email, send to a reader, packet, mail</source>
        <translation>schicken, Testleser, Betaleser, Mail, an einen Leser schicken, Paket</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>bring in, answer, beta notes, Word comments, docx, feedback</source>
        <translation>hereinholen, Rückmeldung, Notizen von Testlesern, Word-Kommentare, docx, Feedback</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>PDF, paper, print preview, page setup</source>
        <translation>PDF, Papier, Druckvorschau, Seite einrichten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>search all stories, all files, folder, projects, collection, bookshelf</source>
        <translation>alle Geschichten durchsuchen, alle Dateien, Ordner, Projekte, Sammlung, Bücherregal</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>settings, options, configure, customise, font, typeface</source>
        <translation>Einstellungen, Optionen, konfigurieren, anpassen, Schrift, Schriftart</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>close story, close tab, close file</source>
        <translation>Geschichte schließen, Tab schließen, Datei schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>exit, leave, bye</source>
        <translation>verlassen, aufhören, tschüs</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>take back the last step, step back, revert last</source>
        <translation>letzten Schritt zurücknehmen, Schritt zurück, verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>do again, repeat</source>
        <translation>noch einmal tun, wieder</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>darlings, remove to scraps, keep for later, delete text</source>
        <translation>Lieblingsstellen, aussortieren, für später behalten, Text löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>insert from clipboard</source>
        <translation>aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>everything, whole text</source>
        <translation>alles, ganzer Text</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>darlings, scraps, deleted scenes, graveyard, clippings</source>
        <translation>Lieblingsstellen, Reste, gelöschte Szenen, Friedhof, Abfälle</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>move line up, swap paragraphs</source>
        <translation>Zeile nach oben, Absätze tauschen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>move line down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>reorder scenes, move chapter up</source>
        <translation>Szenen umordnen, Kapitel nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>move chapter down</source>
        <translation>Kapitel nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>italic, emphasis, emphasise, slanted</source>
        <translation>kursiv, betonen, hervorheben, schräg</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>strong, fat, heavy</source>
        <translation>fett, stark</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>search, look for, find in text</source>
        <translation>suchen, finden, im Text suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>search again, next match</source>
        <translation>weitersuchen, nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>previous match, search backwards</source>
        <translation>voriger Treffer, rückwärts suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>find and replace, substitute, change all</source>
        <translation>suchen und ersetzen, austauschen, alle ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>track changes, record changes, suggestion mode, suggesting mode, red pen</source>
        <translation>Änderungen nachverfolgen, Änderungen aufzeichnen, Vorschlagsmodus, Rotstift</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>broken letters, question marks, garbled</source>
        <translation>kaputte Buchstaben, Fragezeichen, Zeichensalat</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>fix encoding, broken letters</source>
        <translation>Kodierung reparieren, kaputte Buchstaben, Umlaute</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>CRLF, line endings, newlines</source>
        <translation>CRLF, Zeilenenden, Zeilenumbrüche</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>yellow, marker, text marker, colour text, highlighter</source>
        <translation>gelb, Textmarker, Marker, Text färben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>green, green marker</source>
        <translation>grün, grüner Marker</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>blue, blue marker</source>
        <translation>blau, blauer Marker</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>pink, pink marker, red</source>
        <translation>rosa, pink, rosa Marker, rot</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>orange, orange marker</source>
        <translation>orange, oranger Marker</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>purple, purple marker, violet</source>
        <translation>lila, violett, lila Marker</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>comment, add comment, annotate, remark, annotation, margin</source>
        <translation>Kommentar, Kommentar hinzufügen, anmerken, Bemerkung, Anmerkung, Rand</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>ask, query, wonder, unclear</source>
        <translation>fragen, nachfragen, sich wundern, unklar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>suggest, strike, cut words, strikethrough, reword, rephrase, propose</source>
        <translation>vorschlagen, streichen, Wörter kürzen, durchstreichen, umformulieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>add words, caret, insertion</source>
        <translation>Wörter hinzufügen, Einfügung, ergänzen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>stamp, canned comment, snippet, abbreviations, macro</source>
        <translation>Stempel, Textbaustein, Kürzel, Makro</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>highlight all, mark every match</source>
        <translation>alle markieren, jeden Treffer markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>edit snippets, stamps</source>
        <translation>Textbausteine bearbeiten, Stempel</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>general comment, overall, document note</source>
        <translation>allgemeiner Kommentar, im Ganzen, Notiz zum Dokument</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>next comment, forward, go through notes</source>
        <translation>nächster Kommentar, vorwärts, Notizen durchgehen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>previous comment</source>
        <translation>voriger Kommentar</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>change comment, edit comment, write in the note</source>
        <translation>Kommentar ändern, Kommentar bearbeiten, in die Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>label, keyword, category, hashtag, tag</source>
        <translation>Etikett, Stichwort, Kategorie, Hashtag, Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>merge tags, join tags</source>
        <translation>Schlagwörter vereinen, Tags verbinden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>answer, respond, comment back</source>
        <translation>antworten, erwidern, zurückschreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>thumbs up, like, approve, plus one</source>
        <translation>Daumen hoch, gefällt mir, gutheißen, plus eins</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>URL, web page, hyperlink, follow link</source>
        <translation>URL, Webseite, Hyperlink, Link folgen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>resolve, mark done, close comment, reopen, tick, complete</source>
        <translation>lösen, abhaken, erledigen, Kommentar schließen, wieder öffnen, fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>accept change, accept, accept and move to next, resolve</source>
        <translation>Änderung annehmen, annehmen, annehmen und weiter, lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>reject, reject change, decline and move to next</source>
        <translation>ablehnen, Änderung ablehnen, ablehnen und weiter</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>not yet, later, still to do</source>
        <translation>noch nicht, später, noch zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>edit here, fix this, go and change it</source>
        <translation>hier bearbeiten, das richten, hingehen und ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>accept, accept suggestion, accept change, take over</source>
        <translation>annehmen, Vorschlag annehmen, Änderung annehmen, übernehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>reject, reject suggestion, decline, ignore</source>
        <translation>ablehnen, Vorschlag ablehnen, ignorieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>accept all, accept all changes</source>
        <translation>alle annehmen, alle Änderungen annehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>extend, expand highlight, longer</source>
        <translation>erweitern, Markierung vergrößern, länger</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>shorten highlight, shorter</source>
        <translation>Markierung verkleinern, kürzer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>move note, reattach, anchor</source>
        <translation>Notiz verschieben, neu anheften, Anker</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>lost note, find its place, unplaced</source>
        <translation>verlorene Notiz, Stelle finden, nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>lost notes, unplaced notes</source>
        <translation>verlorene Notizen, nicht zugeordnete Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>remove comment, delete comment, delete highlight, erase</source>
        <translation>Kommentar entfernen, Kommentar löschen, Markierung löschen, wegwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>list of comments, comment list, table of notes, overview</source>
        <translation>Liste der Kommentare, Kommentarliste, Notiztabelle, Übersicht</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>pass, new pass, start rereading, read-through, new reread</source>
        <translation>Durchgang, neuer Durchgang, wiederlesen, gegenlesen, durchlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>resume reading, where was I, go on reading</source>
        <translation>weiterlesen, wo war ich, Lesen fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>finish pass, stop rereading</source>
        <translation>Durchgang abschließen, aufhören zu lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>text to speech, speak, listen, narrate, voice, TTS</source>
        <translation>Text vorlesen, sprechen, anhören, erzählen, Stimme, TTS</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>speaker, change voice</source>
        <translation>Sprecher, Stimme wechseln</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>stop speaking, silence, quiet</source>
        <translation>aufhören zu sprechen, Stille, Ruhe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>slow down, speech rate</source>
        <translation>langsamer, Sprechtempo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>speed up, speech rate</source>
        <translation>schneller, Sprechtempo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>status, label scene, first draft done</source>
        <translation>Status, Szene kennzeichnen, Rohfassung fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>summary, index card, outline, what happens</source>
        <translation>Zusammenfassung, Karteikarte, Gliederung, was geschieht</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>lens, check, analysis, style check, proofread, grammar</source>
        <translation>Linse, prüfen, Analyse, Stilprüfung, Korrektur, Grammatik</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>turn off lens, stop checking, off</source>
        <translation>Linse ausschalten, Prüfung beenden, aus</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>next error, next problem, next issue</source>
        <translation>nächster Fehler, nächstes Problem</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>previous error, previous problem</source>
        <translation>voriger Fehler, voriges Problem</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>ignore, ignore once, that is right</source>
        <translation>ignorieren, einmal ignorieren, das stimmt so</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>ignore all, add to dictionary, always right</source>
        <translation>alle ignorieren, zum Wörterbuch, immer richtig</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>past tense, present tense, set the tense of the selection</source>
        <translation>Präteritum, Präsens, Zeitform der Auswahl festlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>fix typo, spelling suggestions</source>
        <translation>Tippfehler berichtigen, Rechtschreibvorschläge</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>all commands, do anything, go to anything, quick open</source>
        <translation>alle Befehle, irgendwas tun, irgendwohin, schnell öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>next chapter, next heading</source>
        <translation>nächstes Kapitel, nächste Überschrift</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>previous chapter, previous heading</source>
        <translation>voriges Kapitel, vorige Überschrift</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>first unread paragraph, what I have not read</source>
        <translation>erster ungelesener Absatz, was ich nicht gelesen habe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>go back, jump back, previous place</source>
        <translation>zurück, zurückspringen, voriger Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>go forward, jump forward</source>
        <translation>vorwärts, vorspringen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>where I wrote last, last change, latest change</source>
        <translation>wo ich zuletzt schrieb, letzte Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>bookmark, remember this place, set mark, pin, add bookmark</source>
        <translation>Lesezeichen, Stelle merken, Marke setzen, anheften, Lesezeichen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>list of bookmarks, pins</source>
        <translation>Liste der Lesezeichen, Marken</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>top, beginning, first line, home</source>
        <translation>oben, Anfang, erste Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>bottom, last line</source>
        <translation>unten, letzte Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>tasks, task list, todo, checklist, open notes</source>
        <translation>Aufgaben, Aufgabenliste, To-do, Checkliste, offene Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>reject change, restore, revert change</source>
        <translation>Änderung ablehnen, wiederherstellen, Änderung verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>restore paragraph, revert paragraph</source>
        <translation>Absatz wiederherstellen, Absatz verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>two columns, split diff</source>
        <translation>zwei Spalten, nebeneinander</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>inline diff, unified</source>
        <translation>in einem Text, untereinander</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>read, reading mode, review mode, proofreading</source>
        <translation>lesen, Lesemodus, Prüfmodus, Korrektur lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>edit, editing mode, write, writing mode, type, unlock</source>
        <translation>bearbeiten, Bearbeitungsmodus, schreiben, Schreibmodus, tippen, entsperren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>track changes, diff, difference, compare documents, what changed, changes</source>
        <translation>Änderungen, Diff, Unterschiede, Dokumente vergleichen, was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>table of contents, sidebar, navigator, binder, outline, chapters, panel</source>
        <translation>Inhaltsverzeichnis, Seitenleiste, Navigator, Gliederung, Kapitel, Leiste</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>comments, hide comments, show comments, hide notes, cards</source>
        <translation>Kommentare, Kommentare ausblenden, Kommentare zeigen, Notizen ausblenden, Karten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>clear filter, remove filter, reset filter, unfilter</source>
        <translation>Filter löschen, Filter entfernen, Filter zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>reviewers, beta readers, people, collaborators</source>
        <translation>Prüfer, Testleser, Betaleser, Leute, Mitarbeitende</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>reviewers’ comments, hide readers</source>
        <translation>Kommentare von Lesern, Leser ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>show markup, show changes, hide markup, inline edits</source>
        <translation>Markup zeigen, Änderungen zeigen, Markup ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>word wrap, wrap lines, unwrap, hard wrap, reflow</source>
        <translation>Zeilenumbruch, Zeilen umbrechen, harter Umbruch</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>target, word target, daily goal, deadline, NaNoWriMo</source>
        <translation>Ziel, Wortziel, Tagesziel, Frist, NaNoWriMo</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>word count, statistics, count, page count, character count, how long, length</source>
        <translation>Wörter zählen, Statistik, Anzahl, Seitenzahl, Zeichenzahl, wie lang, Länge</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>two panes, split screen, side by side, two places</source>
        <translation>zwei Bereiche, Bildschirm teilen, nebeneinander, zwei Stellen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>switch pane, other side</source>
        <translation>Bereich wechseln, andere Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>open beside, research, second document</source>
        <translation>daneben öffnen, Recherche, zweites Dokument</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>zoom in, bigger, increase font size, larger text</source>
        <translation>vergrößern, größer, Schrift größer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>zoom out, smaller text, decrease font size</source>
        <translation>verkleinern, kleiner, Schrift kleiner</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>reset zoom, actual size, normal size, 100 %</source>
        <translation>Zoom zurücksetzen, tatsächliche Größe, normale Größe, 100 %</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>wider, text width, page width, line length, margins</source>
        <translation>breiter, Textbreite, Seitenbreite, Zeilenlänge, Ränder</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>shorter lines, text width</source>
        <translation>kürzere Zeilen, Textbreite</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>automatic theme, follow the system</source>
        <translation>automatisches Farbschema, dem System folgen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>light mode, day, white, bright</source>
        <translation>heller Modus, Tag, weiß</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>paper, warm, cream, eye comfort</source>
        <translation>Papier, warm, creme, augenschonend</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>dark mode, night, night mode, black</source>
        <translation>dunkler Modus, Nacht, Nachtmodus, schwarz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>accessibility, high contrast, low vision</source>
        <translation>Barrierefreiheit, hoher Kontrast, Sehschwäche</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>colour blind, patterns, underline highlights</source>
        <translation>farbenblind, Muster, Markierungen unterstreichen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>typewriter mode, keep line centred</source>
        <translation>Schreibmaschinenmodus, Zeile in der Mitte halten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>no focus, stop dimming</source>
        <translation>kein Fokus, nicht mehr dämpfen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>focus, focus mode, dim, paragraph focus, concentrate</source>
        <translation>Fokus, Fokusmodus, dämpfen, Absatzfokus, konzentrieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>sentence focus, dim</source>
        <translation>Satzfokus, dämpfen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>fullscreen, maximise</source>
        <translation>Vollbild, maximieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>distraction free, zen mode, composition mode, hide everything, hide panels</source>
        <translation>ablenkungsfrei, Zen-Modus, alles ausblenden, Leisten ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>keys, hotkeys, keyboard, help, cheat sheet, key bindings</source>
        <translation>Tasten, Tastaturkürzel, Tastatur, Hilfe, Spickzettel, Tastenbelegung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>version, licence, credits</source>
        <translation>Version, Lizenz, Mitwirkende</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>past and present, verbs, tense shift</source>
        <translation>Vergangenheit und Gegenwart, Verben, Zeitenwechsel, Tempus</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>spell check, spellcheck, typos, misspelt, spelling errors</source>
        <translation>Rechtschreibprüfung, Tippfehler, falsch geschrieben, Schreibfehler</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>characters, cast, people, who is in it</source>
        <translation>Figuren, Besetzung, Personen, wer vorkommt</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>speech, quotes, talk, speakers, speech tags</source>
        <translation>Rede, Anführungszeichen, Gespräch, Sprecher, Redebegleitung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>repetition, repeated words, overused words, repeats</source>
        <translation>Wiederholung, wiederholte Wörter, abgenutzte Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>sentence length, pace, pacing, readability, monotony</source>
        <translation>Satzlänge, Tempo, Lesbarkeit, Eintönigkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>adverbs, filter words, weak words, clichés, crutch words, style</source>
        <translation>Adverbien, Filterwörter, schwache Wörter, Klischees, Füllwörter, Stil</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>spelled two ways, variants, hyphens, continuity</source>
        <translation>auf zwei Weisen geschrieben, Varianten, Bindestriche, Kontinuität</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/other_names.py"/>
        <source>point of view, POV, narrator, first person, third person</source>
        <translation>Erzählperspektive, Perspektive, Erzähler, erste Person, dritte Person</translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message numerus="yes">
        <location filename="../../desktop/annotations/annotation_set.py"/>
        <source>{notes} notes could not be read; they stay in the file.</source>
        <comment>for one: {notes} note could not be read; it stays in the file.</comment>
        <translation>
            <numerusform>{notes} Notiz konnte nicht gelesen werden; sie bleibt in der Datei.</numerusform>
            <numerusform>{notes} Notizen konnten nicht gelesen werden; sie bleiben in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/colour_names.py"/>
        <source>{label}: {name}</source>
        <translation>{label}: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in yellow</source>
        <translation>Gelb markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>keep this line</source>
        <translation>die Zeile behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in green</source>
        <translation>Grün markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>ask M.</source>
        <translation>M. fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in blue</source>
        <translation>Blau markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in pink</source>
        <translation>Rosa markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in orange</source>
        <translation>Orange markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in purple</source>
        <translation>Lila markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>pay-off</source>
        <translation>löst etwas ein</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>To revise</source>
        <translation>Zu überarbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Revised</source>
        <translation>Überarbeitet</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Writes a note on the passage</source>
        <translation>Schreibt eine Notiz zur Passage</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Asks about the passage</source>
        <translation>Fragt etwas zur Passage</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Words it differently</source>
        <translation>Sagt es anders</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>On the story</source>
        <translation>Zur Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Note on the whole story</source>
        <translation>Notiz zur ganzen Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Note on the story</source>
        <translation>Notiz zur Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Cutting</source>
        <translation>Schnipsel</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Cut out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Settled</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Placed</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>tense?</source>
        <translation>Zeitform?</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>show, don’t tell</source>
        <translation>zeigen statt erzählen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>who is speaking?</source>
        <translation>wer spricht?</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>check this</source>
        <translation>nachprüfen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>slow</source>
        <translation>zäh</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>love</source>
        <translation>Liebe</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>laugh</source>
        <translation>Lachen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>moved</source>
        <comment>what a reader felt</comment>
        <translation>berührt</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>lost</source>
        <comment>of a reader who lost the thread</comment>
        <translation>ratlos</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>wanted to read on</source>
        <translation>wollte weiterlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>not sure about reading on</source>
        <translation>unsicher, ob weiterlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>stopped here</source>
        <translation>hier aufgehört</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <source>A note on the whole story is a note or a question.</source>
        <translation>Eine Notiz zur ganzen Geschichte ist eine Notiz oder eine Frage.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <source>Words to be inserted can only be a suggestion.</source>
        <translation>Einzufügende Wörter können nur ein Vorschlag sein.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <source>This note cannot be of another kind.</source>
        <translation>Diese Notiz kann keine andere Art haben.</translation>
    </message>
</context>
<context>
    <name>annotations/file</name>
    <message>
        <location filename="../../desktop/annotations/file/item_parts.py"/>
        <source>it does not say what it is about</source>
        <translation>sie sagt nicht, worum es geht</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_parts.py"/>
        <source>its quote is not text</source>
        <translation>ihr Zitat ist kein Text</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has more than {most} passages</source>
        <translation>sie hat mehr als {most} Passagen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has more than {most} bodies</source>
        <translation>sie hat mehr als {most} Inhalte</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has more than {most} other versions</source>
        <translation>sie hat mehr als {most} andere Stände</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>it is not an object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it is not an annotation</source>
        <translation>es ist keine Annotation</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has no id</source>
        <translation>sie hat keine Id</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>its id is no address</source>
        <translation>ihre Id ist keine Adresse</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it consists of more than {most} values</source>
        <translation>sie besteht aus mehr als {most} Werten</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>its revision is not a whole number</source>
        <translation>ihre Revision ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} is nested too deep.</source>
        <translation>{name} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} is damaged: see line {line}.</source>
        <translation>{name} ist beschädigt: siehe Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} is larger than 32 MiB, too large for notes.</source>
        <translation>{name} ist größer als 32 MiB, zu groß für Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} holds two versions of the notes that git could not join.</source>
        <translation>{name} enthält zwei Stände der Notizen, die git nicht vereinen konnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} holds more than {most} values, too many for notes.</source>
        <translation>{name} enthält mehr als {most} Werte, zu viele für Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>“{key}” stands twice in one place</source>
        <translation>„{key}“ steht zweimal am selben Ort</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>a number in it has more than {most} digits</source>
        <translation>eine Zahl darin hat mehr als {most} Ziffern</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{constant} is not a number</source>
        <translation>{constant} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>{name} is not a file of notes: {reason}.</source>
        <translation>{name} ist keine Datei mit Notizen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>it is not an AnnotationPage</source>
        <translation>es ist keine AnnotationPage</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>its items are not a list</source>
        <translation>ihre „items“ sind keine Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>more than {most} are settled</source>
        <translation>mehr als {most} sind belassen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>A note cannot be shown: {reason}.</source>
        <translation>Eine Notiz kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>{name} has {count} notes, and Reread can show {most}.</source>
        <translation>{name} hat {count} Notizen, und Reread kann {most} zeigen.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>{most} others are on the same words</source>
        <translation>{most} andere stehen auf denselben Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>it answers more than {most} others in a row</source>
        <translation>sie antwortet auf mehr als {most} andere hintereinander</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>its note has more than {most} replies</source>
        <translation>ihre Notiz hat mehr als {most} Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>another note has the same id</source>
        <translation>eine andere Notiz hat dieselbe Id</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/page_header.py"/>
        <source>its format_version is not a whole number</source>
        <translation>ihre „format_version“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/page_header.py"/>
        <source>its deleted notes are not an object</source>
        <translation>ihre gelöschten Notizen sind kein Objekt</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/page_header.py"/>
        <source>its drafts are not a list</source>
        <translation>ihre Fassungen sind keine Liste</translation>
    </message>
</context>
<context>
    <name>appearance</name>
    <message>
        <location filename="../../desktop/appearance/fonts.py"/>
        <source>“{family}” is not on this machine; the page is in “{found}”.</source>
        <translation>„{family}“ gibt es auf diesem Rechner nicht; die Seite steht in „{found}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/appearance/key_names.py"/>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../desktop/appearance/reader_disc.py"/>
        <source>I</source>
        <translation>I</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>Write a story and its notes for another program.</source>
        <translation>Eine Geschichte und ihre Notizen für ein anderes Programm schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>all, if nothing is said; none in a reading packet</source>
        <translation>alle, wenn nichts gesagt ist; keine in einem Lesepaket</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>whose notes go along besides the author’s own</source>
        <translation>wessen Notizen außer den eigenen des Autors mitgehen</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>Make a story of another program’s file, or bring what a reader noted in it onto the story it was made of.</source>
        <translation>Aus der Datei eines anderen Programms eine Geschichte machen, oder das, was ein Leser darin notiert hat, auf die Geschichte bringen, aus der sie entstand.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>write nothing</source>
        <translation>nichts schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>Write what is in one file in the format of another.</source>
        <translation>Was in einer Datei steht, im Format einer anderen schreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>tell what came of it as JSON</source>
        <translation>als JSON sagen, was daraus geworden ist</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>end with 1 if anything was lost</source>
        <translation>mit 1 enden, wenn etwas verloren ging</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>replace a file that is there; it is kept beside the new one</source>
        <translation>eine vorhandene Datei ersetzen; sie bleibt neben der neuen erhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>the format of {file} is not known; say it by --to</source>
        <translation>das Format von {file} ist nicht bekannt; es ist mit --to zu nennen</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>What was “{name}” before is kept as “{aside}”.</source>
        <translation>Was vorher „{name}“ war, ist als „{aside}“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>the standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>“{name}” is a story already, with no comments or changes in it.</source>
        <translation>„{name}“ ist schon eine Geschichte, ohne Kommentare oder Änderungen darin.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>{file}: {notes}</source>
        <translation>{file}: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/menu_entry.py"/>
        <source>Reread is in the menus now, and among the programs that open texts, notes and Word files.</source>
        <translation>Reread steht jetzt in den Menüs und unter den Programmen, die Texte, Notizen und Word-Dateien öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/menu_entry.py"/>
        <source>Reread is not in the menus any more.</source>
        <translation>Reread steht nicht mehr in den Menüs.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/menu_entry.py"/>
        <source>On macOS, Reread is in the menus once it is in Applications.</source>
        <translation>Auf macOS steht Reread in den Menüs, sobald es in den Programmen liegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/menu_entry.py"/>
        <source>On this system, the installer puts Reread into the menus.</source>
        <translation>Auf diesem System bringt das Installationsprogramm Reread in die Menüs.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/merge.py"/>
        <source>“{name}” is being changed by other programs all the time. What was joined is in it; run the command again for the rest.</source>
        <translation>„{name}“ wird ständig von anderen Programmen geändert. Was vereint wurde, steht darin; für den Rest ist der Befehl noch einmal auszuführen.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/merge.py"/>
        <source>“{name}” was changed by another program. That version is kept as “{copy}”.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert. Dieser Stand ist als „{copy}“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/merge.py"/>
        <source>“{name}” was written by a newer Reread, which has to join it.</source>
        <translation>„{name}“ wurde von einem neueren Reread geschrieben, das es vereinen muss.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/output.py"/>
        <source>Not everything could be printed: {reason}.</source>
        <translation>Nicht alles konnte ausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/output.py"/>
        <source>the output is closed</source>
        <translation>die Ausgabe ist geschlossen</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/output.py"/>
        <source>reread: {problem}</source>
        <translation>reread: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>{message}. Try “reread --help”.</source>
        <translation>{message}. „reread --help“ hilft weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>a picture needs a STORY</source>
        <translation>ein Bild braucht eine STORY</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Reread a story with a pencil in hand.</source>
        <translation>Eine Geschichte mit dem Stift in der Hand wiederlesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>“reread notes STORY [--json|--csv]” prints the notes on a story; “reread drafts STORY [--json]” lists its kept drafts; “reread outline STORY [--json]” prints its chapters and scenes with their words; “reread lens STORY [--lens NAME…] [--all] [--json]” prints what lenses find in it; “reread search FOLDER WORDS” looks for words in all stories of a folder; “reread merge BASE OURS THEIRS” joins notes files, for git; “reread export STORY -o FILE” writes a story for another program, “reread import FILE [--onto STORY]” takes one in, “reread convert IN OUT” does both.</source>
        <translation>„reread notes STORY [--json|--csv]“ gibt die Notizen zu einer Geschichte aus; „reread drafts STORY [--json]“ listet ihre gesicherten Fassungen auf; „reread outline STORY [--json]“ gibt ihre Kapitel und Szenen mit deren Wörtern aus; „reread lens STORY [--lens NAME…] [--all] [--json]“ gibt aus, was Linsen in ihr finden; „reread search FOLDER WORDS“ sucht Wörter in allen Geschichten eines Ordners; „reread merge BASE OURS THEIRS“ vereint Notizdateien, für git; „reread export STORY -o FILE“ schreibt eine Geschichte für ein anderes Programm, „reread import FILE [--onto STORY]“ nimmt eine herein, „reread convert IN OUT“ tut beides.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>the menus of Linux</source>
        <translation>die Menüs von Linux</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>be in them</source>
        <translation>darin stehen</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>be in them no more</source>
        <translation>nicht mehr darin stehen</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>do not hand over to a Reread that runs already</source>
        <translation>nicht an ein Reread übergeben, das schon läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>drawing the window to a picture</source>
        <translation>Zeichnen des Fensters als Bild</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Print the notes on a story, in its order.</source>
        <translation>Die Notizen zu einer Geschichte ausgeben, in deren Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>as JSON, not Markdown</source>
        <translation>als JSON, nicht als Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>as a table for a spreadsheet</source>
        <translation>als Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>whose notes are printed beside the author’s own</source>
        <translation>wessen Notizen neben den eigenen des Autors ausgegeben werden</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>the notes are printed as JSON or as CSV, not as both</source>
        <translation>die Notizen werden als JSON oder als CSV ausgegeben, nicht als beides</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>List the kept drafts of a story.</source>
        <translation>Die gesicherten Fassungen einer Geschichte auflisten.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Print what a story is made of, with its words.</source>
        <translation>Ausgeben, woraus eine Geschichte besteht, mit ihren Wörtern.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Print what lenses find in a story.</source>
        <translation>Ausgeben, was Linsen in einer Geschichte finden.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>only these: {names}</source>
        <translation>nur diese: {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>also what is settled, and all that a lens looks at</source>
        <translation>auch, was belassen ist, und alles, was eine Linse ansieht</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>looking through lenses needs a STORY</source>
        <translation>durch Linsen zu sehen braucht eine STORY</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Look for words in all stories of a folder, and notes.</source>
        <translation>Wörter in allen Geschichten eines Ordners und in Notizen suchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>All words must stand in one paragraph or note, and each finds what begins with it; &apos;&quot;what stands in quotes&quot;&apos; is found as it stands. “#tag”, “by:name” and “in:notes” ask for notes. The status is 0 if anything was found, 1 if nothing was, and 2 if not all could be read.</source>
        <translation>Alle Wörter müssen in einem Absatz oder einer Notiz stehen, und jedes findet, was damit beginnt; &apos;&quot;was in Anführungszeichen steht&quot;&apos; wird so gefunden, wie es steht. „#tag“, „by:name“ und „in:notes“ fragen nach Notizen. Der Status ist 0, wenn etwas gefunden wurde, 1, wenn nichts, und 2, wenn nicht alles gelesen werden konnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>only in notes on them</source>
        <translation>nur in Notizen dazu</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>only in the stories themselves</source>
        <translation>nur in den Geschichten selbst</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>read everything anew, and keep no index</source>
        <translation>alles neu lesen und keinen Index behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Join two versions of a notes file; the result goes into OURS.</source>
        <translation>Zwei Stände einer Notizdatei vereinen; das Ergebnis kommt in OURS.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>there is no lens {name}, but {names}</source>
        <translation>es gibt keine Linse {name}, aber {names}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>{words} is no size such as 1440x900</source>
        <translation>{words} ist keine Größe wie 1440x900</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>Drafts of {name}</source>
        <translation>Fassungen von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>None is kept yet.</source>
        <translation>Noch ist keine gesichert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>{words} words</source>
        <comment>for one: {words} word</comment>
        <translation>
            <numerusform>{words} Wort</numerusform>
            <numerusform>{words} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>{notes} notes</source>
        <comment>for one: {notes} note</comment>
        <translation>
            <numerusform>{notes} Notiz</numerusform>
            <numerusform>{notes} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>{words}, {notes} ({open_notes} open)</source>
        <translation>{words}, {notes} ({open_notes} offen)</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <source>Lenses over {name}</source>
        <translation>Linsen über {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <source>- Line {number}: “{passage}” – {message}</source>
        <translation>- Zeile {number}: „{passage}“ – {message}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <source>- Line {number}: “{passage}” → “{replacement}” – {message}</source>
        <translation>- Zeile {number}: „{passage}“ → „{replacement}“ – {message}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_notes.py"/>
        <source>There are no notes of a reader “{name}”.</source>
        <translation>Es gibt keine Notizen eines Lesers „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Outline of {name}</source>
        <translation>Gliederung von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Encoding: {encoding}, line ends {line_ends}</source>
        <translation>Kodierung: {encoding}, Zeilenenden {line_ends}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Words in all: {words}</source>
        <translation>Wörter insgesamt: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>There are no chapters and no scene breaks.</source>
        <translation>Es gibt keine Kapitel und keine Szenenwechsel.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Front matter: lines 1 to {last}</source>
        <translation>Vorspann: Zeilen 1 bis {last}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Back matter: from line {first} on</source>
        <translation>Nachspann: ab Zeile {first}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Scene: {words}</source>
        <translation>Szene: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_search.py"/>
        <source>What was found could not be printed, or not all: {reason}.</source>
        <translation>Das Gefundene konnte nicht oder nicht ganz ausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_search.py"/>
        <source>There is no word to look for in “{words}”.</source>
        <translation>In „{words}“ ist kein Wort, nach dem zu suchen wäre.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/screenshot.py"/>
        <source>The picture could not be written to “{file}”.</source>
        <translation>Das Bild konnte nicht nach „{file}“ geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/wanted.py"/>
        <source>reread {version}</source>
        <translation>reread {version}</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <location filename="../../desktop/comparison/canvas.py"/>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved further down</source>
        <translation>Nach weiter unten verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved further up</source>
        <translation>Nach weiter oben verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved here from further down</source>
        <translation>Von weiter unten hierher verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved here from further up</source>
        <translation>Von weiter oben hierher verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/names_line.py"/>
        <source>From {old} to {new}</source>
        <translation>Von {old} zu {new}</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/row_layout.py"/>
        <source>{paragraphs} · Enter shows them</source>
        <translation>{paragraphs} · Eingabe zeigt sie</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/comparison/shown_rows.py"/>
        <source>{count} paragraphs the same</source>
        <comment>for one: {count} paragraph the same</comment>
        <translation>
            <numerusform>{count} gleicher Absatz</numerusform>
            <numerusform>{count} gleiche Absätze</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/shown_rows.py"/>
        <source>The two texts are the same.</source>
        <translation>Die beiden Texte sind gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Moved here: “{words}”.</source>
        <translation>Hierher verschoben: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Went: “{words}”.</source>
        <translation>Weggefallen: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Came: “{words}”.</source>
        <translation>Hinzugekommen: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Blanks changed.</source>
        <translation>Leerzeichen haben sich geändert.</translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <location filename="../../desktop/drafts/draft_list.py"/>
        <source>Draft {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/draft_list.py"/>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/draft_list.py"/>
        <source>“{name}” is not a list of drafts.</source>
        <translation>„{name}“ ist keine Liste von Fassungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>line ends inside paragraphs</source>
        <translation>Zeilenenden innerhalb von Absätzen</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>blanks at the ends of lines</source>
        <translation>Leerzeichen an Zeilenenden</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>kinds of blank</source>
        <translation>Arten von Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>forms of letters with accents</source>
        <translation>Formen von Buchstaben mit Akzent</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>characters without width</source>
        <translation>Zeichen ohne Breite</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>blank lines</source>
        <translation>Leerzeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>The two texts differ in nothing but the blank lines between them.</source>
        <translation>Die beiden Texte unterscheiden sich nur in den Leerzeilen dazwischen.</translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>The two texts differ only in what cannot be seen: {differences}.</source>
        <translation>Die beiden Texte unterscheiden sich nur in Unsichtbarem: {differences}.</translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Reread</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/window/palette/action_offers.py"/>
        <source>{menu}: {action}</source>
        <translation>{menu}: {action}</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Reply</source>
        <comment>to do so</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>New story</source>
        <translation>Neue Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Open a story…</source>
        <translation>Geschichte öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Library…</source>
        <translation>Bibliothek…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Read as…</source>
        <translation>Lesen als…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>History of this paragraph…</source>
        <translation>Verlauf dieses Absatzes…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Keep draft…</source>
        <translation>Fassung sichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>As it is now</source>
        <translation>So, wie sie jetzt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Back up now</source>
        <translation>Jetzt Sicherung anlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Show backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <location filename="../../desktop/window/menus.py"/>
        <location filename="../../desktop/window/story_desk.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/window/menus.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/comparison/view.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <location filename="../../desktop/screens/story/noting/cards.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Italics</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/session/keeping/file_repair.py"/>
        <source>Repair damaged places</source>
        <translation>Beschädigte Stellen reparieren</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/page/selection_bar.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Insert here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/session/story/noting/agreeing.py"/>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Revise this</source>
        <translation>Dies überarbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Apply suggestion</source>
        <translation>Vorschlag anwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>All notes…</source>
        <translation>Alle Notizen…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Sentence before</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Lenses</source>
        <translation>Linsen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <location filename="../../desktop/panels/lenses/lens_panel.py"/>
        <source>No lens</source>
        <translation>Keine Linse</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Let it stand</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <location filename="../../desktop/session/story/taking_back.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>Take the paragraph back</source>
        <translation>Absatz zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>Edit here</source>
        <translation>Hier bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/panels/revise_panel.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Show all notes</source>
        <translation>Alle Notizen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Word goals…</source>
        <translation>Wortziele…</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Beside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <location filename="../../desktop/screens/preferences/language_page.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Lines for colours</source>
        <translation>Linien für Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/help/manual_window.py"/>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/help/manual_window.py"/>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>About Reread</source>
        <translation>Über Reread</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <location filename="../../desktop/storage/words/word_file.py"/>
        <source>{name} is not text in UTF-8.</source>
        <translation>{name} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/story/story_screen.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>tense</source>
        <translation>Zeitform</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/printing/end_notes.py"/>
        <location filename="../../desktop/printing/page_painting.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <location filename="../../desktop/window/palette/offer.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/session/story/noting/suggesting.py"/>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Whole story</source>
        <translation>Ganze Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>On the whole story</source>
        <translation>Zur ganzen Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/margin/card_rows.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/makers.py"/>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Cut this</source>
        <translation>Das streichen</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <location filename="../../desktop/window/story_desk.py"/>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <location filename="../../desktop/exchange/returning/importing.py"/>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>“{name}” is no file that Reread can import.</source>
        <translation>„{name}“ ist keine Datei, die Reread importieren kann.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/command_line/exchanging.py"/>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <location filename="../../desktop/exchange/summary.py"/>
        <location filename="../../desktop/panels/search_bar.py"/>
        <location filename="../../desktop/printing/pdf.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>{count} notes</source>
        <comment>for one: {count} note</comment>
        <translation>
            <numerusform>{count} Notiz</numerusform>
            <numerusform>{count} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Title: {title}</source>
        <translation>Titel: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <location filename="../../desktop/panels/lenses/chip_drawing.py"/>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_search.py"/>
        <location filename="../../desktop/page/finding_bar.py"/>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>The author</source>
        <translation>Der Autor</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>{count} passages</source>
        <comment>for one: {count} passage</comment>
        <translation>
            <numerusform>{count} Passage</numerusform>
            <numerusform>{count} Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} notes on several passages</source>
        <comment>for one: {count} note on several passages</comment>
        <translation>
            <numerusform>{count} Notiz auf mehreren Passagen</numerusform>
            <numerusform>{count} Notizen auf mehreren Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} tags</source>
        <comment>for one: {count} tag</comment>
        <translation>
            <numerusform>{count} Schlagwort</numerusform>
            <numerusform>{count} Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/exchange/web/html.py"/>
        <source>A story</source>
        <translation>Eine Geschichte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} notes</source>
        <comment>for one: {number} note</comment>
        <translation>
            <numerusform>{number} Notiz</numerusform>
            <numerusform>{number} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/page/page_view.py"/>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/wording/dates.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Your name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>highlights</source>
        <comment>for one: highlight</comment>
        <translation>
            <numerusform>Markierung</numerusform>
            <numerusform>Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} colours</source>
        <comment>for one: {count} colour</comment>
        <translation>
            <numerusform>{count} Farbe</numerusform>
            <numerusform>{count} Farben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>{count} placed</source>
        <translation>{count} zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>{count} to place</source>
        <translation>{count} zuzuordnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} replies</source>
        <comment>for one: {count} reply</comment>
        <translation>
            <numerusform>{count} Antwort</numerusform>
            <numerusform>{count} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Cut it.</source>
        <translation>Streichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Insert: {words}</source>
        <translation>Einfügen: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Read instead: {words}</source>
        <translation>Stattdessen: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>Let stand</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <location filename="../../desktop/panels/revise_panel.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <location filename="../../desktop/panels/status_line.py"/>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>{count} words</source>
        <comment>for one: {count} word</comment>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>This lens reads English only.</source>
        <translation>Diese Linse liest nur Englisch.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>As it mostly is</source>
        <translation>Wie meistens</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>The story’s words</source>
        <translation>Wörter der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>{count} slips</source>
        <comment>for one: {count} slip</comment>
        <translation>
            <numerusform>{count} Ausrutscher</numerusform>
            <numerusform>{count} Ausrutscher</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Told in</source>
        <translation>Erzählt in</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_drawing.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>You</source>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>cut</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/margin/card_rows.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Other version: {words}</source>
        <translation>Andere Fassung: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/story/noting/spoken_notes.py"/>
        <source>{title} by {name}</source>
        <translation>{title} von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <location filename="../../desktop/screens/story/noting/spoken_notes.py"/>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>New wording</source>
        <translation>Neuer Wortlaut</translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <location filename="../../desktop/panels/quick_list.py"/>
        <location filename="../../desktop/panels/top_bar.py"/>
        <location filename="../../desktop/widgets/buttons.py"/>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <location filename="../../desktop/panels/scene_list.py"/>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>{number} words</source>
        <comment>for one: {number} word</comment>
        <translation>
            <numerusform>{number} Wort</numerusform>
            <numerusform>{number} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>{count} open notes</source>
        <comment>for one: {count} open note</comment>
        <translation>
            <numerusform>{count} offene Notiz</numerusform>
            <numerusform>{count} offene Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>{tag}, on {number} notes</source>
        <comment>for one: {tag}, on {number} note</comment>
        <translation>
            <numerusform>{tag}, an {number} Notiz</numerusform>
            <numerusform>{tag}, an {number} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>Take from all notes</source>
        <translation>Von allen Notizen entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>Words to look at</source>
        <translation>Auffällige Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <location filename="../../desktop/window/palette/action_offers.py"/>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Show only notes of this kind: {kind}</source>
        <translation>Nur Notizen dieser Art zeigen: {kind}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/palette/palette.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <location filename="../../desktop/window/palette/palette_listing.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/face_field.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Begin a pass</source>
        <translation>Durchgang beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Cut</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Quick notes</source>
        <translation>Schnellnotizen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/scene_signs.py"/>
        <location filename="../../desktop/session/story/noting/scene_notes.py"/>
        <source>Synopsis</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <location filename="../../desktop/screens/story/finding.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/screens/all_notes/table_view.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>All notes that are shown are done.</source>
        <translation>Alle gezeigten Notizen sind erledigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>All notes are done.</source>
        <translation>Alle Notizen sind erledigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <location filename="../../desktop/window/menus.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/window/palette/story_side.py"/>
        <source>whole story</source>
        <translation>ganze Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Insertion</source>
        <translation>Einfügung</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Mark open</source>
        <translation>Als offen markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_view.py"/>
        <location filename="../../desktop/screens/library/library_view.py"/>
        <source>Sort by {column} ({key})</source>
        <translation>Nach {column} sortieren ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>One text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>How to show it</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>{count} changes</source>
        <comment>for one: {count} change</comment>
        <translation>
            <numerusform>{count} Änderung</numerusform>
            <numerusform>{count} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} words added</source>
        <comment>for one: {count} word added</comment>
        <translation>
            <numerusform>{count} Wort hinzugefügt</numerusform>
            <numerusform>{count} Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} words removed</source>
        <comment>for one: {count} word removed</comment>
        <translation>
            <numerusform>{count} Wort entfernt</numerusform>
            <numerusform>{count} Wörter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>See both…</source>
        <translation>Beide ansehen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <location filename="../../desktop/session/keeping/saving.py"/>
        <source>Undo takes that back.</source>
        <translation>Rückgängig nimmt das zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/session/story/cuttings.py"/>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <location filename="../../desktop/screens/story/pane/beside.py"/>
        <source>kept {moment}</source>
        <translation>gesichert {moment}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <source>Open</source>
        <comment>a button that opens it</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <location filename="../../desktop/screens/story/contents_rows.py"/>
        <source>Author’s note</source>
        <translation>Vorwort</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{action}  {key}</source>
        <translation>{action}  {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>All files ({patterns})</source>
        <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/outcome_view.py"/>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/screens/story/first_hint.py"/>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/window/palette/action_offers.py"/>
        <source>with a story open</source>
        <translation>mit offener Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/window/palette/action_offers.py"/>
        <source>in {modes}</source>
        <translation>beim {modes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Find by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <location filename="../../desktop/window/two_sides.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/session/story/noting/notes_restoring.py"/>
        <source>Restore notes</source>
        <translation>Notizen wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <location filename="../../desktop/session/story/story_texts.py"/>
        <source>This version cannot be read any more. The others are not affected.</source>
        <translation>Diese Version ist nicht mehr lesbar. Die anderen betrifft das nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <location filename="../../desktop/screens/unreadable/salvaging.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_view.py"/>
        <location filename="../../desktop/window/palette/palette_listing.py"/>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>words a sentence</source>
        <translation>Wörter je Satz</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>filter words per 1 000</source>
        <translation>Filterwörter je 1 000</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>notes open</source>
        <translation>Notizen offen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <location filename="../../desktop/session/numbers/gathering.py"/>
        <source>Rereading</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>What {colour} means</source>
        <translation>Was {colour} bedeutet</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>such as “{example}”</source>
        <translation>etwa „{example}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/printing/pages_view.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>#tags</source>
        <translation>#Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <location filename="../../desktop/window/two_sides.py"/>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <location filename="../../desktop/window/two_sides.py"/>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <location filename="../../desktop/window/palette/action_offers.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>Correct all</source>
        <translation>Alle berichtigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>First reread</source>
        <translation>Erster Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/agreeing.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Agree no more</source>
        <translation>Nicht mehr zustimmen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_texts.py"/>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <location filename="../../desktop/wording/dates.py"/>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” is being written by other programs all the time.</source>
        <translation>„{name}“ wird ständig von anderen Programmen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <location filename="../../desktop/wording/dates.py"/>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>Reread cannot read {format}.</source>
        <translation>Reread kann {format} nicht lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>comments and changes</source>
        <translation>Kommentare und Änderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>Reading packet</source>
        <translation>Lesepaket</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>for readers, on any phone</source>
        <translation>für Leser, auf jedem Telefon</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>for any page</source>
        <translation>für jede Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>AO3</source>
        <translation>AO3</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>to be pasted there</source>
        <translation>zum Einfügen dort</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>the story and its notes</source>
        <translation>die Geschichte und ihre Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>CriticMarkup</source>
        <translation>CriticMarkup</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>changes marked in the text</source>
        <translation>Änderungen im Text ausgezeichnet</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/own_story.py"/>
        <source>There is no text in it to make a story of.</source>
        <translation>Darin ist kein Text für eine Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/own_story.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>replies</source>
        <comment>for one: reply</comment>
        <translation>
            <numerusform>Antwort</numerusform>
            <numerusform>Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>notes on the whole story</source>
        <comment>for one: note on the whole story</comment>
        <translation>
            <numerusform>Notiz zur ganzen Geschichte</numerusform>
            <numerusform>Notizen zur ganzen Geschichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>comments</source>
        <comment>for one: comment</comment>
        <translation>
            <numerusform>Kommentar</numerusform>
            <numerusform>Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>comment, which is done</source>
        <translation>Kommentar, der erledigt ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>comments, {count} of them done</source>
        <comment>for one: comments, one of them done</comment>
        <translation>
            <numerusform>Kommentare, einer davon erledigt</numerusform>
            <numerusform>Kommentare, {count} davon erledigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>are to be read there, and do not come back</source>
        <translation>sind dort zu lesen und kommen nicht zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>stay here</source>
        <translation>bleiben hier</translation>
    </message>
</context>
<context>
    <name>exchange/packet</name>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} is larger than 32 MiB, too large for answers.</source>
        <translation>{name} ist größer als 32 MiB, zu groß für Antworten.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} holds no notes of a reading packet.</source>
        <translation>{name} enthält keine Notizen eines Lesepakets.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} is a web page, but no reading packet.</source>
        <translation>{name} ist eine Webseite, aber kein Lesepaket.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} is the packet itself, without any notes in it. Please ask for the file that “Send back…” saves.</source>
        <translation>{name} ist das Paket selbst, ohne Notizen darin. Bitte um die Datei, die „Zurückschicken…“ speichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} has annotations of another program, and no answers to a reading packet.</source>
        <translation>{name} enthält Annotationen eines anderen Programms und keine Antworten auf ein Lesepaket.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{count} annotations</source>
        <comment>for one: {count} annotation</comment>
        <translation>
            <numerusform>{count} Annotation</numerusform>
            <numerusform>{count} Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>left out: another program&apos;s, or damaged</source>
        <translation>ausgelassen: von einem anderen Programm oder beschädigt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>some of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>its quotation marks were made typographic ones</source>
        <translation>aus den Anführungszeichen wurden typografische</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>some of it is missing or changed</source>
        <translation>ein Teil davon fehlt oder ist geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>The notes were damaged on the way: {reason}. Please ask for the file that the packet saves.</source>
        <translation>Die Notizen wurden unterwegs beschädigt: {reason}. Bitte um die Datei, die das Paket speichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <source>{author} asks, at the end of this chapter</source>
        <translation>{author} fragt, am Ende dieses Kapitels</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <source>{author} asks, at the end of this scene</source>
        <translation>{author} fragt, am Ende dieser Szene</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <source>{author} asks, at the end</source>
        <translation>{author} fragt, am Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>To make notes, open this file in a browser (a preview shows the story only), and let it run scripts.</source>
        <translation>Um Notizen zu machen, diese Datei in einem Browser öffnen (eine Vorschau zeigt nur die Geschichte) und Skripte zulassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>questions</source>
        <comment>for one: question</comment>
        <translation>
            <numerusform>Frage</numerusform>
            <numerusform>Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>notes to be seen</source>
        <comment>for one: note to be seen</comment>
        <translation>
            <numerusform>zu sehende Notiz</numerusform>
            <numerusform>zu sehende Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>not shown, so that each reader comes to the story fresh</source>
        <translation>nicht gezeigt, damit alle die Geschichte unbefangen lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>gone from the text: shown with the whole story</source>
        <translation>nicht mehr im Text: bei der ganzen Geschichte gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>shown on the first</source>
        <translation>auf der ersten gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>{count} notes that are done</source>
        <comment>for one: {count} note that is done</comment>
        <translation>
            <numerusform>{count} erledigte Notiz</numerusform>
            <numerusform>{count} erledigte Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>shown like all others</source>
        <translation>wie alle anderen gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>{title}, for {reader}</source>
        <translation>{title}, für {reader}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>{author} writes:</source>
        <translation>{author} schreibt:</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/story_html.py"/>
        <source>Did you want to read on?</source>
        <translation>Weiterlesen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>{number} answers to questions</source>
        <comment>for one: {number} answer to a question</comment>
        <translation>
            <numerusform>{number} Antwort auf eine Frage</numerusform>
            <numerusform>{number} Antworten auf Fragen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>sent by {author} on {day}, for {reader}</source>
        <translation>von {author} am {day} geschickt, für {reader}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>sent by {author} on {day}</source>
        <translation>von {author} am {day} geschickt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>sent on {day}</source>
        <translation>am {day} geschickt</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>kept in this browser</source>
        <translation>in diesem Browser aufgehoben</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>kept on this phone</source>
        <translation>auf diesem Telefon aufgehoben</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>not kept</source>
        <translation>nicht aufgehoben</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>This browser keeps nothing for a page like this. Please send your notes back before you close it.</source>
        <translation>Dieser Browser hebt für eine solche Seite nichts auf. Bitte die Notizen vor dem Schließen zurückschicken.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Send back…</source>
        <translation>Zurückschicken…</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say something about what is selected</source>
        <translation>Etwas zur Auswahl sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Reword</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>A note on the whole story</source>
        <translation>Eine Notiz zur ganzen Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>What do you want to say?</source>
        <translation>Was gibt es zu sagen?</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say more, if you like</source>
        <translation>Wer mag, sagt mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say more</source>
        <translation>Mehr sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Your words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>How you would say it; nothing, to cut it</source>
        <translation>Wie es besser klänge; leer, um es zu streichen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Why? If you like</source>
        <translation>Warum? Wer mag</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Done</source>
        <comment>a button: the note is written</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Marked: {reaction}.</source>
        <translation>Markiert: {reaction}.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say something about this paragraph</source>
        <translation>Etwas zu diesem Absatz sagen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Select some words, or touch + beside a paragraph.</source>
        <translation>Wörter auswählen oder + neben einem Absatz berühren.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Your answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>I stopped here, because…</source>
        <translation>Hier habe ich aufgehört, weil…</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Because…</source>
        <translation>Weil…</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Wanted to read on</source>
        <translation>Wollte weiterlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Not sure about reading on</source>
        <translation>Unsicher, ob weiterlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Stopped here</source>
        <translation>Hier aufgehört</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>a reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>the author</source>
        <translation>der Autor</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>notes by {name}</source>
        <translation>Notizen von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Send back</source>
        <translation>Zurückschicken</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>{notes}. They are on this device only, until you send them to {author} yourself, in one of these ways.</source>
        <translation>{notes}. Sie sind nur auf diesem Gerät, bis sie auf einem dieser Wege an {author} geschickt sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Sends your notes by mail or a messenger</source>
        <translation>Schickt die Notizen per Mail oder Messenger</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Shared. Thank you!</source>
        <translation>Geteilt. Danke!</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Save my notes as a file</source>
        <translation>Meine Notizen als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Then send that file to {author}</source>
        <translation>Die Datei dann an {author} schicken</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Saved as “{name}”. Now send that file.</source>
        <translation>Als „{name}“ gespeichert. Jetzt diese Datei schicken.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Copy my notes as text</source>
        <translation>Meine Notizen als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Then paste all of it into a message to {author}</source>
        <translation>Dann alles in eine Nachricht an {author} einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Copied. Now paste it into a message.</source>
        <translation>Kopiert. Jetzt in eine Nachricht einfügen.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Copy all of this, and paste it into a message:</source>
        <translation>All dies kopieren und in eine Nachricht einfügen:</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Save this page with my notes in it</source>
        <translation>Diese Seite mit meinen Notizen speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>To send it to {author}, or to go on reading in another browser</source>
        <translation>Um sie an {author} zu schicken oder in einem anderen Browser weiterzulesen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>For Reread, please leave it as it is:</source>
        <translation>Für Reread, bitte unverändert lassen:</translation>
    </message>
</context>
<context>
    <name>exchange/plain</name>
    <message>
        <location filename="../../desktop/exchange/plain/critic_reading.py"/>
        <source>“{name}” is no text in UTF-8.</source>
        <translation>„{name}“ ist kein Text in UTF-8.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>suggestions as changes</source>
        <comment>for one: suggestion as a change</comment>
        <translation>
            <numerusform>Vorschlag als Änderung</numerusform>
            <numerusform>Vorschläge als Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>replies, behind their notes</source>
        <comment>for one: reply, behind its note</comment>
        <translation>
            <numerusform>Antwort, hinter ihrer Notiz</numerusform>
            <numerusform>Antworten, hinter ihren Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>a note has that of its kind when it comes back</source>
        <translation>eine Notiz hat beim Zurückkommen die ihrer Art</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} further passages of notes</source>
        <comment>for one: {count} further passage of a note</comment>
        <translation>
            <numerusform>{count} weitere Passage einer Notiz</numerusform>
            <numerusform>{count} weitere Passagen von Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>only the first is marked</source>
        <translation>nur die erste ist ausgezeichnet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} notes on words that bear another mark</source>
        <comment>for one: {count} note on words that bear another mark</comment>
        <translation>
            <numerusform>{count} Notiz auf Wörtern, die schon ausgezeichnet sind</numerusform>
            <numerusform>{count} Notizen auf Wörtern, die schon ausgezeichnet sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>told behind it, with the passage quoted</source>
        <translation>dahinter gesagt, mit der Passage als Zitat</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} signs of the story’s own that look like marks</source>
        <comment>for one: {count} sign of the story’s own that looks like a mark</comment>
        <translation>
            <numerusform>{count} Zeichen der Geschichte selbst, das wie eine Auszeichnung aussieht</numerusform>
            <numerusform>{count} Zeichen der Geschichte selbst, die wie Auszeichnungen aussehen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>written with a backslash</source>
        <translation>mit umgekehrtem Schrägstrich geschrieben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} times at which something was noted</source>
        <comment>for one: {count} time at which something was noted</comment>
        <translation>
            <numerusform>{count} Zeitpunkt einer Notiz</numerusform>
            <numerusform>{count} Zeitpunkte von Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>gone</source>
        <translation>fallen weg</translation>
    </message>
</context>
<context>
    <name>exchange/returning</name>
    <message>
        <location filename="../../desktop/exchange/returning/importing.py"/>
        <source>Import of {reader}’s notes</source>
        <translation>Import der Notizen von {reader}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/importing.py"/>
        <source>Import of readers’ notes</source>
        <translation>Import von Notizen von Lesern</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{count} on words that were cut since</source>
        <translation>{count} auf inzwischen gestrichenen Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>no notes, only how far was read</source>
        <translation>keine Notizen, nur wie weit gelesen wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{reader}: {facts}</source>
        <translation>{reader}: {facts}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{count} changes were made without tracking.</source>
        <comment>for one: {count} change was made without tracking.</comment>
        <translation>
            <numerusform>{count} Änderung wurde nicht nachverfolgt.</numerusform>
            <numerusform>{count} Änderungen wurden nicht nachverfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{reader} has marked {count} notes as done.</source>
        <comment>for one: {reader} has marked {count} note as done.</comment>
        <translation>
            <numerusform>{reader} hat {count} Notiz als erledigt markiert.</numerusform>
            <numerusform>{reader} hat {count} Notizen als erledigt markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{reader} has deleted {count} notes of an earlier answer.</source>
        <comment>for one: {reader} has deleted {count} note of an earlier answer.</comment>
        <translation>
            <numerusform>{reader} hat {count} Notiz einer früheren Rückmeldung gelöscht.</numerusform>
            <numerusform>{reader} hat {count} Notizen einer früheren Rückmeldung gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The text in the file is another one than was sent; what differs was not made into suggestions.</source>
        <translation>Der Text in der Datei ist ein anderer als der verschickte; was abweicht, wurde nicht zu Vorschlägen.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The text that was sent is not kept, so it cannot be told what was changed in it without tracking.</source>
        <translation>Der verschickte Text ist nicht aufgehoben; so lässt sich nicht sagen, was darin ohne Nachverfolgung geändert wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>Hardly anything that the notes are on stands in the story. Is it the right one?</source>
        <translation>Kaum etwas, worauf die Notizen sich beziehen, steht in der Geschichte. Ist es die richtige?</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>There is nothing in the file that is not here already.</source>
        <translation>In der Datei ist nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The file is your own copy: all the notes in it are yours.</source>
        <translation>Die Datei ist die eigene Kopie: Alle Notizen darin sind eigene.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The file does not say who its reader is.</source>
        <translation>Die Datei sagt nicht, von welchem Leser sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/sent_texts.py"/>
        <source>Sent {day}</source>
        <translation>Geschickt am {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/untracked.py"/>
        <source>This paragraph was moved; it is put in again elsewhere.</source>
        <translation>Dieser Absatz wurde verschoben; er wird anderswo wieder eingefügt.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/untracked.py"/>
        <source>This paragraph was moved here from elsewhere.</source>
        <translation>Dieser Absatz wurde von anderswo hierher verschoben.</translation>
    </message>
</context>
<context>
    <name>exchange/web</name>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Notes at the beginning</source>
        <translation>Bemerkungen am Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Work text</source>
        <translation>Werktext</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Chapter {n}: {title}</source>
        <translation>Kapitel {n}: {title}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>{count} chapters of more than {most} characters</source>
        <comment>for one: {count} chapter of more than {most} characters</comment>
        <translation>
            <numerusform>{count} Kapitel mit mehr als {most} Zeichen</numerusform>
            <numerusform>{count} Kapitel mit mehr als {most} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>the archive does not take it</source>
        <translation>das Archiv nimmt es nicht an</translation>
    </message>
</context>
<context>
    <name>exchange/word</name>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>their words stand in the text</source>
        <translation>ihre Wörter stehen im Text</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} tables</source>
        <comment>for one: 1 table</comment>
        <translation>
            <numerusform>1 Tabelle</numerusform>
            <numerusform>{count} Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>each of their paragraphs stands by itself</source>
        <translation>jeder Absatz darin steht für sich</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} footnotes</source>
        <comment>for one: 1 footnote</comment>
        <translation>
            <numerusform>1 Fußnote</numerusform>
            <numerusform>{count} Fußnoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} endnotes</source>
        <comment>for one: 1 endnote</comment>
        <translation>
            <numerusform>1 Endnote</numerusform>
            <numerusform>{count} Endnoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} pictures</source>
        <comment>for one: 1 picture</comment>
        <translation>
            <numerusform>1 Bild</numerusform>
            <numerusform>{count} Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} text boxes</source>
        <comment>for one: 1 text box</comment>
        <translation>
            <numerusform>1 Textfeld</numerusform>
            <numerusform>{count} Textfelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} headers and footers</source>
        <comment>for one: 1 header or footer</comment>
        <translation>
            <numerusform>1 Kopf- oder Fußzeile</numerusform>
            <numerusform>{count} Kopf- und Fußzeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} fields</source>
        <comment>for one: 1 field</comment>
        <translation>
            <numerusform>1 Feld</numerusform>
            <numerusform>{count} Felder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>the text has what they showed last</source>
        <translation>der Text hat, was sie zuletzt zeigten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} links</source>
        <comment>for one: 1 link</comment>
        <translation>
            <numerusform>1 Link</numerusform>
            <numerusform>{count} Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} formulas</source>
        <comment>for one: 1 formula</comment>
        <translation>
            <numerusform>1 Formel</numerusform>
            <numerusform>{count} Formeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>their signs stand in the text</source>
        <translation>ihre Zeichen stehen im Text</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} signs of fonts of signs</source>
        <comment>for one: 1 sign of a font of signs</comment>
        <translation>
            <numerusform>1 Zeichen einer Symbolschrift</numerusform>
            <numerusform>{count} Zeichen von Symbolschriften</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand as “�”</source>
        <translation>stehen als „�“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} stretches of hidden text</source>
        <comment>for one: 1 stretch of hidden text</comment>
        <translation>
            <numerusform>1 Abschnitt verborgenen Texts</numerusform>
            <numerusform>{count} Abschnitte verborgenen Texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} underlined passages</source>
        <comment>for one: 1 underlined passage</comment>
        <translation>
            <numerusform>1 unterstrichene Passage</numerusform>
            <numerusform>{count} unterstrichene Passagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand in italics, which they mean in a manuscript</source>
        <translation>stehen kursiv, was sie in einem Manuskript bedeuten</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} passages in italics or bold</source>
        <comment>for one: 1 passage in italics or bold</comment>
        <translation>
            <numerusform>1 kursive oder fette Passage</numerusform>
            <numerusform>{count} kursive oder fette Passagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand as plain words</source>
        <translation>stehen als einfache Wörter</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} passages that are struck out</source>
        <comment>for one: 1 passage that is struck out</comment>
        <translation>
            <numerusform>1 durchgestrichene Passage</numerusform>
            <numerusform>{count} durchgestrichene Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} passages shown in capitals</source>
        <comment>for one: 1 passage shown in capitals</comment>
        <translation>
            <numerusform>1 in Großbuchstaben gezeigte Passage</numerusform>
            <numerusform>{count} in Großbuchstaben gezeigte Passagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand as they were typed</source>
        <translation>stehen, wie sie getippt wurden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} included files</source>
        <comment>for one: 1 included file</comment>
        <translation>
            <numerusform>1 eingebundene Datei</numerusform>
            <numerusform>{count} eingebundene Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} items of lists</source>
        <comment>for one: 1 item of a list</comment>
        <translation>
            <numerusform>1 Listenpunkt</numerusform>
            <numerusform>{count} Listenpunkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand without bullet or number</source>
        <translation>stehen ohne Punkt oder Nummer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} tracked changes of how something looks</source>
        <comment>for one: 1 tracked change of how something looks</comment>
        <translation>
            <numerusform>1 nachverfolgte Änderung des Aussehens</numerusform>
            <numerusform>{count} nachverfolgte Änderungen des Aussehens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>the text looks as it did before</source>
        <translation>der Text sieht aus wie vorher</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} tracked changes</source>
        <comment>for one: 1 tracked change</comment>
        <translation>
            <numerusform>1 nachverfolgte Änderung</numerusform>
            <numerusform>{count} nachverfolgte Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} insertions where somebody else inserted, too</source>
        <comment>for one: 1 insertion where somebody else inserted, too</comment>
        <translation>
            <numerusform>1 Einfügung, wo auch jemand anderes eingefügt hat</numerusform>
            <numerusform>{count} Einfügungen, wo auch jemand anderes eingefügt hat</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand in one suggestion</source>
        <translation>stehen in einem Vorschlag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} comments on no words</source>
        <comment>for one: 1 comment on no words</comment>
        <translation>
            <numerusform>1 Kommentar zu keinen Wörtern</numerusform>
            <numerusform>{count} Kommentare zu keinen Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>notes on the whole story</source>
        <translation>Notizen zur ganzen Geschichte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} dates that cannot be read</source>
        <comment>for one: 1 date that cannot be read</comment>
        <translation>
            <numerusform>1 nicht lesbares Datum</numerusform>
            <numerusform>{count} nicht lesbare Daten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>the file’s own stands instead</source>
        <translation>stattdessen steht das der Datei</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} parts of the file that are damaged</source>
        <comment>for one: 1 part of the file that is damaged</comment>
        <translation>
            <numerusform>1 beschädigter Teil der Datei</numerusform>
            <numerusform>{count} beschädigte Teile der Datei</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Inserted together with {names}.</source>
        <translation>Eingefügt zusammen mit {names}.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>move {number}</source>
        <translation>Verschiebung {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved to behind “{words}”.</source>
        <translation>Verschoben hinter „{words}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved to the beginning.</source>
        <translation>An den Anfang verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved here from behind “{words}”.</source>
        <translation>Von hinter „{words}“ hierher verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved here from the beginning.</source>
        <translation>Vom Anfang hierher verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is protected by a password, or was written by a Word older than 2007. Save it as .docx without a password.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt oder von einem Word vor 2007 geschrieben. Als .docx ohne Passwort speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” holds no Word document.</source>
        <translation>„{name}“ enthält kein Word-Dokument.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is protected by a password. Save it without one.</source>
        <translation>„{name}“ ist durch ein Passwort geschützt. Ohne Passwort speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is nested too deep to be a text that somebody wrote.</source>
        <translation>„{name}“ ist zu tief verschachtelt für einen Text, den jemand geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>The text in “{name}” is longer than Reread can open.</source>
        <translation>Der Text in „{name}“ ist länger, als Reread öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is damaged, or is no Word file. Open it in Word and save it again.</source>
        <translation>„{name}“ ist beschädigt oder keine Word-Datei. In Word öffnen und erneut speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” would be too large when unpacked. Pictures in it can be left out.</source>
        <translation>„{name}“ wäre entpackt zu groß. Bilder darin können wegbleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/planning.py"/>
        <source>On “{words}”, which is no longer in the text:</source>
        <translation>Zu „{words}“, nicht mehr im Text:</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/planning.py"/>
        <source>Also on {passages}.</source>
        <translation>Auch zu {passages}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>replies, in their threads</source>
        <comment>for one: reply, in its thread</comment>
        <translation>
            <numerusform>Antwort, in ihrem Strang</numerusform>
            <numerusform>Antworten, in ihren Strängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>suggestions as tracked changes</source>
        <comment>for one: suggestion as a tracked change</comment>
        <translation>
            <numerusform>Vorschlag als nachverfolgte Änderung</numerusform>
            <numerusform>Vorschläge als nachverfolgte Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>highlights, as shading</source>
        <comment>for one: highlight, as shading</comment>
        <translation>
            <numerusform>Markierung, als Schattierung</numerusform>
            <numerusform>Markierungen, als Schattierung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} second suggestions over the same words</source>
        <comment>for one: {count} second suggestion over the same words</comment>
        <translation>
            <numerusform>{count} zweiter Vorschlag über denselben Wörtern</numerusform>
            <numerusform>{count} zweite Vorschläge über denselben Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>becomes a comment</source>
        <translation>wird zum Kommentar</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>become comments</source>
        <translation>werden zu Kommentaren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} highlights over other ones</source>
        <comment>for one: {count} highlight over another one</comment>
        <translation>
            <numerusform>{count} Markierung über einer anderen</numerusform>
            <numerusform>{count} Markierungen über anderen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>is shaded only where there is no other</source>
        <translation>ist nur schattiert, wo keine andere ist</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>are shaded only where there is no other</source>
        <translation>sind nur schattiert, wo keine andere ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} highlights of readers</source>
        <comment>for one: {count} highlight of a reader</comment>
        <translation>
            <numerusform>{count} Markierung eines Lesers</numerusform>
            <numerusform>{count} Markierungen von Lesern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>shading does not tell whose it is</source>
        <translation>die Schattierung sagt nicht, von wem sie ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} notes whose passages are gone</source>
        <comment>for one: {count} note whose passage is gone</comment>
        <translation>
            <numerusform>{count} Notiz, deren Passage fehlt</numerusform>
            <numerusform>{count} Notizen, deren Passagen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stands on the title, and quotes the words</source>
        <translation>steht am Titel und zitiert die Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stand on the title, and quote the words</source>
        <translation>stehen am Titel und zitieren die Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stands on the first, and names the others</source>
        <translation>steht an der ersten und nennt die anderen</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stand on the first, and name the others</source>
        <translation>stehen an der ersten und nennen die anderen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} notes that were applied or dismissed</source>
        <comment>for one: {count} note that was applied or dismissed</comment>
        <translation>
            <numerusform>{count} angewendete oder verworfene Notiz</numerusform>
            <numerusform>{count} angewendete oder verworfene Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>merely done there</source>
        <translation>dort nur erledigt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} replies to replies</source>
        <comment>for one: {count} reply to a reply</comment>
        <translation>
            <numerusform>{count} Antwort auf eine Antwort</numerusform>
            <numerusform>{count} Antworten auf Antworten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>answers the note itself</source>
        <translation>antwortet auf die Notiz selbst</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>answer the note itself</source>
        <translation>antworten auf die Notiz selbst</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} control characters</source>
        <comment>for one: {count} control character</comment>
        <translation>
            <numerusform>{count} Steuerzeichen</numerusform>
            <numerusform>{count} Steuerzeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>a sign for what cannot be shown stands there instead</source>
        <translation>stattdessen steht ein Zeichen für nicht Darstellbares</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>tags stand in a comment’s last line</source>
        <translation>Schlagwörter stehen in der letzten Zeile eines Kommentars</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>colours come back with your own notes</source>
        <translation>Farben kommen mit den eigenen Notizen zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{tags} and {colours}</source>
        <translation>{tags} und {colours}</translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>tags stand in a comment’s last line; colours come back with your own notes</source>
        <translation>Schlagwörter stehen in der letzten Zeile eines Kommentars; Farben kommen mit den eigenen Notizen zurück</translation>
    </message>
</context>
<context>
    <name>lenses</name>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>she, he, they</source>
        <translation>sie, er</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>I, we</source>
        <translation>ich, wir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/person.py"/>
        <source>{count} places</source>
        <comment>for one: {count} place</comment>
        <translation>
            <numerusform>{count} Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>“{said}” in narration told as “{told}”</source>
        <translation>„{said}“ in Erzähltem, das als „{told}“ erzählt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>In which person the story is told.</source>
        <translation>In welcher Person die Geschichte erzählt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Told as “{word}”. Where the narration says I, we or you.</source>
        <translation>Erzählt als „{word}“. Wo die Erzählung I, we oder you sagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Told as “{word}”. Where the narration says otherwise.</source>
        <translation>Erzählt als „{word}“. Wo die Erzählung anderes sagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Told as</source>
        <translation>Erzählt als</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>She, he or they</source>
        <translation>Sie oder er</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>You</source>
        <comment>a story told as you</comment>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>I or we</source>
        <translation>Ich oder wir</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>{key} lets “you” stand in the whole story.</source>
        <translation>{key} lässt „you“ in der ganzen Geschichte stehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>As it mostly is: {word}</source>
        <translation>Wie meistens: {word}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} scenes</source>
        <comment>for one: {count} scene</comment>
        <translation>
            <numerusform>{count} Szene</numerusform>
            <numerusform>{count} Szenen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>A bar for each sentence, as long as its words. The paragraph you read stands out.</source>
        <translation>Ein Balken je Satz, so lang wie seine Wörter. Der gerade gelesene Absatz sticht hervor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} words long</source>
        <comment>for one: {count} word long</comment>
        <translation>
            <numerusform>{count} Wort lang</numerusform>
            <numerusform>{count} Wörter lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} sentences nearly of one length</source>
        <comment>for one: {count} sentence nearly of one length</comment>
        <translation>
            <numerusform>{count} Satz von fast gleicher Länge</numerusform>
            <numerusform>{count} Sätze von fast gleicher Länge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>Even beat</source>
        <translation>Gleichmaß</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} sentences</source>
        <comment>for one: {count} sentence</comment>
        <translation>
            <numerusform>{count} Satz</numerusform>
            <numerusform>{count} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} words on average</source>
        <comment>for one: {count} word on average</comment>
        <translation>
            <numerusform>{count} Wort im Schnitt</numerusform>
            <numerusform>{count} Wörter im Schnitt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tagging.py"/>
        <source>This lens reads English with HanTa, which is not installed: pip install &apos;reread[lenses]&apos;.</source>
        <translation>Diese Linse liest Englisch mit HanTa, das nicht installiert ist: pip install &apos;reread[lenses]&apos;.</translation>
    </message>
</context>
<context>
    <name>lenses/consistency</name>
    <message numerus="yes">
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>{count} ways</source>
        <comment>for one: {count} way</comment>
        <translation>
            <numerusform>{count} Weise</numerusform>
            <numerusform>{count} Weisen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>The story says it two ways. Choose one: the others become suggestions, one undo.</source>
        <translation>Die Geschichte sagt es auf zwei Weisen. Eine wählen: Die anderen werden Vorschläge, einmal rückgängig.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>elsewhere {way}</source>
        <translation>anderswo {way}</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>One way already</source>
        <translation>Schon einheitlich</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>{count} places become suggestions.</source>
        <comment>for one: {count} place becomes a suggestion.</comment>
        <translation>
            <numerusform>{count} Stelle wird zum Vorschlag.</numerusform>
            <numerusform>{count} Stellen werden zu Vorschlägen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>Suggest {count}</source>
        <comment>for one: Suggest {count}</comment>
        <translation>
            <numerusform>{count} vorschlagen</numerusform>
            <numerusform>{count} vorschlagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>{way} everywhere</source>
        <translation>Überall {way}</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/sign_matters.py"/>
        <source>one blank after a full stop</source>
        <translation>ein Leerzeichen nach einem Punkt</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/sign_matters.py"/>
        <source>two blanks</source>
        <translation>zwei Leerzeichen</translation>
    </message>
</context>
<context>
    <name>lenses/dialogue</name>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>{percent} % spoken</source>
        <translation>{percent} % gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>What is spoken, and by whom where a tag with a name says so.</source>
        <translation>Was gesprochen ist, und von wem, wo eine Redebegleitung es sagt.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>This quote never closes.</source>
        <translation>Dieses Anführungszeichen schließt nie.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>There is no comma before the tag.</source>
        <translation>Vor der Redebegleitung fehlt das Komma.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>The tag goes on in small letters.</source>
        <translation>Die Redebegleitung geht klein weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>The story has this sign on the other side of the quote.</source>
        <translation>Die Geschichte hat dieses Zeichen auf der anderen Seite des Anführungszeichens.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>Another speaker in the same paragraph.</source>
        <translation>Noch jemand spricht im selben Absatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>By scene</source>
        <translation>Nach Szenen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>By speaker</source>
        <translation>Nach Sprechern</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>A quote that never closes</source>
        <translation>Anführung, die nie schließt</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>Comma outside the quote, or inside</source>
        <translation>Komma außen oder innen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>Two speakers in a paragraph</source>
        <translation>Zwei Sprecher in einem Absatz</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>No comma before the tag</source>
        <translation>Kein Komma vor der Redebegleitung</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>A capital after the comma</source>
        <translation>Großbuchstabe nach dem Komma</translation>
    </message>
</context>
<context>
    <name>lenses/echoes</name>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Phrases</source>
        <translation>Wendungen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Beginnings</source>
        <translation>Anfänge</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>{count} echoes</source>
        <comment>for one: {count} echo</comment>
        <translation>
            <numerusform>{count} Echo</numerusform>
            <numerusform>{count} Echos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>“{word}” comes again {count} words on</source>
        <comment>for one: “{word}” comes again {count} word on</comment>
        <translation>
            <numerusform>„{word}“ kommt {count} Wort weiter wieder</numerusform>
            <numerusform>„{word}“ kommt {count} Wörter weiter wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>“{word}” again, {count} words on</source>
        <comment>for one: “{word}” again, {count} word on</comment>
        <translation>
            <numerusform>„{word}“ wieder, {count} Wort weiter</numerusform>
            <numerusform>„{word}“ wieder, {count} Wörter weiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>the same phrase {count} times more</source>
        <comment>for one: the same phrase {count} time more</comment>
        <translation>
            <numerusform>dieselbe Wendung noch {count}-mal</numerusform>
            <numerusform>dieselbe Wendung noch {count}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>{count} sentences in a row begin with “{words}”</source>
        <comment>for one: {count} sentence in a row begins with “{words}”</comment>
        <translation>
            <numerusform>{count} Satz nacheinander beginnt mit „{words}“</numerusform>
            <numerusform>{count} Sätze nacheinander beginnen mit „{words}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>A word again within {count} words; a phrase of three or more anywhere.</source>
        <comment>for one: A word again within {count} word; a phrase of three or more anywhere.</comment>
        <translation>
            <numerusform>Ein Wort wieder innerhalb von {count} Wort; eine Wendung aus drei oder mehr überall.</numerusform>
            <numerusform>Ein Wort wieder innerhalb von {count} Wörtern; eine Wendung aus drei oder mehr überall.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Forms of a word are told in English only.</source>
        <translation>Formen eines Worts werden nur im Englischen erkannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>lenses/names</name>
    <message numerus="yes">
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{count} names</source>
        <comment>for one: {count} name</comment>
        <translation>
            <numerusform>{count} Name</numerusform>
            <numerusform>{count} Namen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Who and what place, and where. Scenes are parted by short strokes.</source>
        <translation>Wer und welcher Ort, und wo. Kurze Striche trennen die Szenen.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Elsewhere it is “{name}”.</source>
        <translation>Anderswo ist es „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Looks much like “{name}”.</source>
        <translation>Sieht „{name}“ sehr ähnlich.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>The same as “{name}”</source>
        <translation>Dasselbe wie „{name}“</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Not a name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{count} · also “{name}”</source>
        <translation>{count} · auch „{name}“</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Is “{one}” the same as “{other}”?</source>
        <translation>Ist „{one}“ dasselbe wie „{other}“?</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>One or two?</source>
        <translation>Eine oder zwei?</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{name} is seen in scene {scene}.</source>
        <translation>{name} kommt in Szene {scene} vor.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{name} is first seen in scene {first}, last in scene {last}.</source>
        <translation>{name} kommt zuerst in Szene {first} vor, zuletzt in Szene {last}.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Where every noun has a capital, only names of people who speak, are spoken to or have a title are found.</source>
        <translation>Wo jedes Substantiv großgeschrieben ist, werden nur Namen von Personen gefunden, die sprechen, angesprochen werden oder einen Titel haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Names are told by their capitals; this script has none.</source>
        <translation>Namen werden an Großbuchstaben erkannt; diese Schrift hat keine.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Not names</source>
        <translation>Keine Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
</context>
<context>
    <name>lenses/spelling</name>
    <message>
        <location filename="../../desktop/lenses/spelling/dictionary.py"/>
        <source>Nothing that reads dictionaries is installed, so nothing is spelled.</source>
        <translation>Nichts Installiertes liest Wörterbücher; so wird keine Rechtschreibung geprüft.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/dictionary.py"/>
        <source>The dictionary “{name}” cannot be read: {reason}.</source>
        <translation>Das Wörterbuch „{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/dictionary.py"/>
        <source>“{name}” is not a dictionary that can be read, and is left out.</source>
        <translation>„{name}“ ist kein lesbares Wörterbuch und wird ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>British</source>
        <translation>Britisch</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>American</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>Canadian</source>
        <translation>Kanadisch</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>Australian</source>
        <translation>Australisch</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>no dictionary</source>
        <translation>kein Wörterbuch</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>Not in the dictionary, the story’s words or yours.</source>
        <translation>Weder im Wörterbuch noch unter den Wörtern der Geschichte oder den eigenen.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>“{word}” is in no dictionary.</source>
        <translation>„{word}“ steht in keinem Wörterbuch.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>“{word}” stands here twice.</source>
        <translation>„{word}“ steht hier zweimal.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>“{words}” may be meant for “{right}”.</source>
        <translation>Mit „{words}“ ist vielleicht „{right}“ gemeint.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>No dictionary that is installed knows the words of this story. Reread reads Hunspell’s, which are two files each, such as {name}.aff and {name}.dic.</source>
        <translation>Kein installiertes Wörterbuch kennt die Wörter dieser Geschichte. Reread liest die von Hunspell, je zwei Dateien wie {name}.aff und {name}.dic.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>Put them into {folder}.</source>
        <translation>Sie gehören in {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>As the story tells</source>
        <translation>Wie die Geschichte zeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>chosen by you</source>
        <translation>selbst gewählt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>told from {count} words</source>
        <comment>for one: told from {count} word</comment>
        <translation>
            <numerusform>aus {count} Wort erkannt</numerusform>
            <numerusform>aus {count} Wörtern erkannt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>No word tells British from American.</source>
        <translation>Kein Wort unterscheidet britisch von amerikanisch.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>{words} … {british} British, {american} American</source>
        <translation>{words} … {british} britisch, {american} amerikanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>Taken for the story’s</source>
        <translation>Für Wörter der Geschichte gehalten</translation>
    </message>
</context>
<context>
    <name>lenses/tense</name>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <source>past · set by you</source>
        <translation>Vergangenheit · selbst festgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <source>present · set by you</source>
        <translation>Gegenwart · selbst festgelegt</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>present</source>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>past in a present stretch</source>
        <translation>Vergangenheit in einer Strecke der Gegenwart</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>present in a past stretch</source>
        <translation>Gegenwart in einer Strecke der Vergangenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>future in a past stretch</source>
        <translation>Zukunft in einer Strecke der Vergangenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>future</source>
        <translation>Zukunft</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>in no tense</source>
        <translation>in keiner Zeitform</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Verbs outside the tense their stretch is told in. Speech is not read.</source>
        <translation>Verben außerhalb der Zeitform, in der ihre Strecke erzählt ist. Rede wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>As it mostly is, by scene</source>
        <translation>Wie meistens, nach Szenen</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Present</source>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Select paragraphs and press {key} to set their tense: “this is a memory: past”.</source>
        <translation>Absätze auswählen und {key} drücken, um ihre Zeitform festzulegen: „Das ist eine Erinnerung: Vergangenheit“.</translation>
    </message>
</context>
<context>
    <name>lenses/words_to_look_at</name>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Filter words</source>
        <translation>Filterwörter</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Adverbs in -ly</source>
        <translation>Adverbien auf -ly</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Weak openings</source>
        <translation>Schwache Anfänge</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Hedges</source>
        <translation>Abschwächer</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Passives</source>
        <translation>Passive</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a filter word</source>
        <translation>ein Filterwort</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>an adverb in -ly</source>
        <translation>ein Adverb auf -ly</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a weak opening</source>
        <translation>ein schwacher Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a hedge</source>
        <translation>ein Abschwächer</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a passive</source>
        <translation>ein Passiv</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>on your list</source>
        <translation>auf der eigenen Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Per 1 000 words. The stroke is where the last kept draft was.</source>
        <translation>Je 1 000 Wörter. Der Strich ist der Wert der letzten gesicherten Fassung.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Per 1 000 words.</source>
        <translation>Je 1 000 Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Our lists are English: only your own list is read.</source>
        <translation>Unsere Listen sind englisch: Gelesen wird nur die eigene.</translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Edit the list…</source>
        <translation>Liste bearbeiten…</translation>
    </message>
</context>
<context>
    <name>margin</name>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Done?</source>
        <translation>Erledigt?</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Attach here</source>
        <translation>Hier anheften</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Put the new wording into the text</source>
        <translation>Den neuen Wortlaut in den Text setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Go to Revise, to this place</source>
        <translation>Zum Überarbeiten, an diese Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Leave the text as it is, and mark this done</source>
        <translation>Den Text lassen, wie er ist, und dies als erledigt markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Say that you agree, or not any more</source>
        <translation>Sagen, dass Sie zustimmen, oder nicht mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Mark this done: the passage has changed since</source>
        <translation>Als erledigt markieren: Die Passage hat sich seither geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>There is still something to do here; do not ask again until the passage changes again</source>
        <translation>Hier ist noch etwas zu tun; erst wieder fragen, wenn sich die Passage erneut ändert</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Put this note on the words that are selected in the text</source>
        <translation>Diese Notiz auf die im Text ausgewählten Wörter setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Kind, colour, tags and all else</source>
        <translation>Art, Farbe, Schlagwörter und alles andere</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Close the card</source>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>{hint} ({key})</source>
        <translation>{hint} ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Changed · was “{passage}”</source>
        <translation>Geändert · war „{passage}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Moved · was “{passage}”</source>
        <translation>Verschoben · war „{passage}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Cut from the text</source>
        <translation>Aus dem Text gestrichen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Cut from the text · was “{passage}”</source>
        <translation>Aus dem Text gestrichen · war „{passage}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Not found in the text</source>
        <translation>Im Text nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Not found in the text · was “{passage}”</source>
        <translation>Im Text nicht gefunden · war „{passage}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Its passage was in the earlier text</source>
        <translation>Die Passage stand im früheren Text</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Its passage was in the earlier text: “{passage}”</source>
        <translation>Die Passage stand im früheren Text: „{passage}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Perhaps here, but less than sure</source>
        <translation>Vielleicht hier, aber nicht sicher</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Perhaps here, but less than sure · was “{passage}”</source>
        <translation>Vielleicht hier, aber nicht sicher · war „{passage}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>in the earlier text</source>
        <translation>im früheren Text</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>you agree</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>“{old}” → “{new}”</source>
        <translation>„{old}“ → „{new}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>On “{words}”</source>
        <translation>Zu „{words}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>{names}: done</source>
        <translation>{names}: erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_fields.py"/>
        <source>That is too long for a note, which has at most {most} letters. Nothing was pasted.</source>
        <translation>Das ist zu lang für eine Notiz, die höchstens {most} Buchstaben hat. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Go to “{passage}”</source>
        <translation>Zu „{passage}“</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>the caret is here</source>
        <translation>die Schreibmarke ist hier</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Take “{passage}” from this note</source>
        <translation>„{passage}“ von dieser Notiz lösen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Go to this passage</source>
        <translation>Zu dieser Passage</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Take this passage from the note; it can be undone</source>
        <translation>Diese Passage von der Notiz lösen; es lässt sich rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>{count} more passages above</source>
        <comment>for one: {count} more passage above</comment>
        <translation>
            <numerusform>{count} weitere Passage darüber</numerusform>
            <numerusform>{count} weitere Passagen darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>{count} more passages below</source>
        <comment>for one: {count} more passage below</comment>
        <translation>
            <numerusform>{count} weitere Passage darunter</numerusform>
            <numerusform>{count} weitere Passagen darunter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Put the note here: {passage}</source>
        <translation>Notiz hierhin: {passage}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Put this note here; it can be undone</source>
        <translation>Diese Notiz hierhin; es lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Changed: {words}</source>
        <translation>Geändert: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Write a reply…</source>
        <translation>Antwort schreiben…</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Reply to {name}…</source>
        <translation>{name} antworten…</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Reply by {name}</source>
        <translation>Antwort von {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/margin.py"/>
        <source>This note is too long to be changed here. All of it stays in its file.</source>
        <translation>Diese Notiz ist zu lang, um sie hier zu ändern. In ihrer Datei bleibt sie ganz.</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/margin.py"/>
        <source>Notes in the margin</source>
        <translation>Notizen am Rand</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/margin.py"/>
        <source>{count} more notes</source>
        <comment>for one: {count} more note</comment>
        <translation>
            <numerusform>{count} weitere Notiz</numerusform>
            <numerusform>{count} weitere Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/margin.py"/>
        <source>{count} more notes: {key} goes on to them</source>
        <comment>for one: {count} more note: {key} goes on to them</comment>
        <translation>
            <numerusform>{count} weitere Notiz: {key} führt hin</numerusform>
            <numerusform>{count} weitere Notizen: {key} führt hin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/margin.py"/>
        <source>{count} more notes: {keys} go on to them</source>
        <comment>for one: {count} more note: {keys} go on to them</comment>
        <translation>
            <numerusform>{count} weitere Notiz: {keys} führen hin</numerusform>
            <numerusform>{count} weitere Notizen: {keys} führen hin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/note_mark.py"/>
        <source>{count} more notes here</source>
        <comment>for one: {count} more note here</comment>
        <translation>
            <numerusform>{count} weitere Notiz hier</numerusform>
            <numerusform>{count} weitere Notizen hier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/margin/note_mark.py"/>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>No words yet</source>
        <translation>Noch ohne Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>New wording; empty to cut the passage</source>
        <translation>Neuer Wortlaut; leer, um die Passage zu streichen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>New words</source>
        <translation>Neue Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>New words to insert here</source>
        <translation>Neue Wörter zum Einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>Words of the note</source>
        <translation>Worte der Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/open_card.py"/>
        <source>{count} more replies above</source>
        <comment>for one: {count} more reply above</comment>
        <translation>
            <numerusform>{count} weitere Antwort darüber</numerusform>
            <numerusform>{count} weitere Antworten darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/open_card.py"/>
        <source>{count} more replies below</source>
        <comment>for one: {count} more reply below</comment>
        <translation>
            <numerusform>{count} weitere Antwort darunter</numerusform>
            <numerusform>{count} weitere Antworten darunter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>let it stand</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>suggest</source>
        <translation>vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>{message}: </source>
        <translation>{message}: </translation>
    </message>
    <message>
        <location filename="../../desktop/page/page_bar.py"/>
        <source>{words} ({key})</source>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>There is nothing to paste.</source>
        <translation>Es gibt nichts einzufügen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied is {count} files, not their words. Open them and copy these.</source>
        <comment>for one: What was copied is a file, not its words. Open it and copy these.</comment>
        <translation>
            <numerusform>Kopiert ist eine Datei, nicht ihre Wörter. Sie öffnen und diese kopieren.</numerusform>
            <numerusform>Kopiert sind {count} Dateien, nicht ihre Wörter. Sie öffnen und diese kopieren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied is a picture, and a story has only words.</source>
        <translation>Kopiert ist ein Bild, und eine Geschichte hat nur Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied is formatted only. Copy it as plain text.</source>
        <translation>Kopiert ist nur Formatiertes. Als reinen Text kopieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied has no text.</source>
        <translation>Kopiert ist nichts mit Text.</translation>
    </message>
    <message>
        <location filename="../../desktop/page/selection_bar.py"/>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <location filename="../../desktop/page/selection_bar.py"/>
        <source>Add to note</source>
        <translation>Zur Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/page/selection_bar.py"/>
        <source>Mark the selected words</source>
        <translation>Die ausgewählten Wörter markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Choose a voice</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Reading aloud</source>
        <translation>Liest vor</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Go on reading aloud</source>
        <translation>Weiter vorlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/aloud_bar.py"/>
        <source>Voice: {name}. Choose another</source>
        <translation>Stimme: {name}. Eine andere wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>{title} · {words}</source>
        <translation>{title} · {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>{title} · {words} · {time} read</source>
        <translation>{title} · {words} · {time} Lesezeit</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>level {level}</source>
        <translation>Ebene {level}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{share} read</source>
        <translation>{share} gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>{title}, read-only</source>
        <translation>{title}, nur zum Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>Name, if you like</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>Remark, if you like</source>
        <translation>Bemerkung (freiwillig)</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>Do not keep (Esc)</source>
        <translation>Nicht sichern (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>Show only these notes; with Ctrl, these too</source>
        <translation>Nur diese Notizen zeigen; mit Strg auch diese</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>more…</source>
        <translation>mehr…</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>{tag}, switched on</source>
        <translation>{tag}, eingeschaltet</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>{name}, {number} notes</source>
        <comment>for one: {name}, {number} note</comment>
        <translation>
            <numerusform>{name}, {number} Notiz</numerusform>
            <numerusform>{name}, {number} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>{name}, switched on</source>
        <translation>{name}, eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_menu.py"/>
        <source>Notes shown: {filter}</source>
        <translation>Gezeigte Notizen: {filter}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/find_list.py"/>
        <source>All that was found</source>
        <translation>Alles Gefundene</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>{kind}, {count}</source>
        <translation>{kind}, {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show only notes in this colour: {colour}</source>
        <translation>Nur Notizen in dieser Farbe zeigen: {colour}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show open or done notes</source>
        <translation>Offene oder erledigte Notizen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Words or #tags</source>
        <translation>Wörter oder #Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show only notes with these words or #tags</source>
        <translation>Nur Notizen mit diesen Wörtern oder #Schlagwörtern zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>In any pass and scene</source>
        <translation>In jedem Durchgang, jeder Szene</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/overview.py"/>
        <source>Overview of the story</source>
        <translation>Übersicht der Geschichte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/overview.py"/>
        <source>{count} marks</source>
        <comment>for one: {count} mark</comment>
        <translation>
            <numerusform>{count} Marke</numerusform>
            <numerusform>{count} Marken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/overview.py"/>
        <source>{count} bookmarks</source>
        <comment>for one: {count} bookmark</comment>
        <translation>
            <numerusform>{count} Lesezeichen</numerusform>
            <numerusform>{count} Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Close the split view</source>
        <translation>Geteilte Ansicht schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Beside the page: {name}</source>
        <translation>Neben der Seite: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Shows the place at which the page is ({key})</source>
        <translation>Zeigt die Stelle, an der die Seite steht ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Brings the page to this place ({key})</source>
        <translation>Bringt die Seite an diese Stelle ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Close the split view ({key})</source>
        <translation>Geteilte Ansicht schließen ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Joined by</source>
        <translation>Verbunden durch</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Fine lines</source>
        <translation>Feine Linien</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Across</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Manuscript</source>
        <translation>Manuskript</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Manuscript: as editors ask for it, double spaced</source>
        <translation>Manuskript: wie Lektorate es wünschen, doppelzeilig</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Typewriter</source>
        <translation>Schreibmaschine</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Greys</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}, {share} read, ended</source>
        <translation>{name}, {share} gelesen, beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}: It is ended; click to see what to do</source>
        <translation>{name}: beendet; ein Klick zeigt, was möglich ist</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}, {share} read</source>
        <translation>{name}, {share} gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}: Go on where it was left</source>
        <translation>{name}: weiter, wo er stehen blieb</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{count} words left</source>
        <comment>for one: {count} word left</comment>
        <translation>
            <numerusform>noch {count} Wort</numerusform>
            <numerusform>noch {count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{time} to read</source>
        <translation>noch {time} zu lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>None under way</source>
        <translation>Keiner läuft</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>This reread</source>
        <translation>Dieser Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Note: “{words}”</source>
        <translation>Notiz: „{words}“</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>A digit, or words of a note</source>
        <translation>Eine Ziffer oder Wörter einer Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Change the list…</source>
        <translation>Liste ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>You often write</source>
        <translation>Oft geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>The list is empty: type a note, Alt+Enter keeps it here.</source>
        <translation>Die Liste ist leer: eine Notiz tippen, Alt+Eingabe behält sie hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Enter makes the note, Alt+Enter also keeps it in the list.</source>
        <translation>Eingabe macht die Notiz, Alt+Eingabe behält sie auch in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Only highlight</source>
        <translation>Nur markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/revise_panel.py"/>
        <source>Height of the contents</source>
        <translation>Höhe des Inhalts</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/revise_panel.py"/>
        <source>Show or fold away the contents</source>
        <translation>Inhalt zeigen oder einklappen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/scene_signs.py"/>
        <source>What happens here</source>
        <translation>Was hier geschieht</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Find in the story</source>
        <translation>In der Geschichte suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Next (Enter)</source>
        <translation>Nächste (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>List all (Ctrl+Enter)</source>
        <translation>Alle auflisten (Strg+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Mark all ({key})</source>
        <translation>Alle markieren ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Any accents</source>
        <translation>Akzente beliebig</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Only in {count} notes</source>
        <comment>for one: Only in {count} note</comment>
        <translation>
            <numerusform>Nur in {count} Notiz</numerusform>
            <numerusform>Nur in {count} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>{total} found</source>
        <translation>{total} gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>{found} · {notes}</source>
        <translation>{found} · {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>{count}: {line}</source>
        <translation>{count}: {line}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/status_line.py"/>
        <source>To have {story} words by {day}, {count} words a day are needed.</source>
        <comment>for one: To have {story} words by {day}, {count} word a day is needed.</comment>
        <translation>
            <numerusform>Für {story} Wörter bis {day} ist {count} Wort am Tag nötig.</numerusform>
            <numerusform>Für {story} Wörter bis {day} sind {count} Wörter am Tag nötig.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Suggesting</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>What you type is suggested. Click to edit again.</source>
        <translation>Getipptes wird vorgeschlagen. Klicken, um wieder zu ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Suggesting; edit again</source>
        <translation>Vorschlagen; wieder ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Back to 100 %</source>
        <translation>Zurück auf 100 %</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{time} read</source>
        <translation>{time} Lesezeit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{count} words selected</source>
        <comment>for one: {count} word selected</comment>
        <translation>
            <numerusform>{count} Wort ausgewählt</numerusform>
            <numerusform>{count} Wörter ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{selected} of {count} words</source>
        <comment>for one: {selected} of {count} word</comment>
        <translation>
            <numerusform>{selected} von {count} Wort</numerusform>
            <numerusform>{selected} von {count} Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Word goals… ({key})</source>
        <translation>Wortziele… ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Sets word goals</source>
        <translation>Legt Wortziele fest</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{are_open} open · {done} done</source>
        <translation>{are_open} offen · {done} erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{encoding} · {line_ends}</source>
        <translation>{encoding} · {line_ends}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Zoom {number} per cent; back to 100</source>
        <translation>Zoom {number} Prozent; zurück auf 100</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Lens: {name}</source>
        <translation>Linse: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Share with a reader</source>
        <translation>Mit einem Leser teilen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/voice_list.py"/>
        <source>Find a voice or a language</source>
        <translation>Stimme oder Sprache suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/voice_list.py"/>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>panels/lenses</name>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>Words on average</source>
        <translation>Wörter im Schnitt</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>Sentences of the scene in view</source>
        <translation>Sätze der Szene im Blick</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>scene {scene}: sentences {count}, words on average {average}, longest {longest}</source>
        <translation>Szene {scene}: Sätze {count}, Wörter im Schnitt {average}, längster {longest}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>in view</source>
        <translation>im Blick</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>scene {scene}: sentence {number} of {count}, {words}</source>
        <translation>Szene {scene}: Satz {number} von {count}, {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Tense</source>
        <translation>Zeitform</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Consistency</source>
        <translation>Einheitlichkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <source>Which lens?</source>
        <translation>Welche Linse?</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_panel.py"/>
        <source>reading… {share}</source>
        <translation>liest… {share}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_panel.py"/>
        <source>reading…</source>
        <translation>liest…</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>Scene {number}</source>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>Over the story</source>
        <translation>Über die Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>scene {number}: {count}</source>
        <translation>Szene {number}: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>{share} into the story</source>
        <translation>nach {share} der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>scene {number}, {share} into the story</source>
        <translation>Szene {number}, nach {share} der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>Could be</source>
        <translation>Möglich wäre</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>Beside before</source>
        <translation>Gegenüber vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>fewer than before</source>
        <translation>weniger als vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>more than before</source>
        <translation>mehr als vorher</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/pair_drawing.py"/>
        <source>Way {number}</source>
        <translation>Weise {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/pair_drawing.py"/>
        <source>{way}, the rarer</source>
        <translation>{way}, die seltenere</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Stretch</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Slips</source>
        <translation>Ausrutscher</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Tense over the story</source>
        <translation>Zeitform über die Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>{stretch}: {tense}</source>
        <translation>{stretch}: {tense}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Tense over the story: {share} present. {stretches}</source>
        <translation>Zeitform über die Geschichte: {share} Gegenwart. {stretches}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>paragraph {paragraph}: {words}</source>
        <translation>Absatz {paragraph}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>paragraph {paragraph}: {words}, {present} present, {past} past</source>
        <translation>Absatz {paragraph}: {words}, {present} Gegenwart, {past} Vergangenheit</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>present {share}</source>
        <translation>Gegenwart {share}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>past {share}</source>
        <translation>Vergangenheit {share}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/section_widgets.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/section_widgets.py"/>
        <source>Edit: {list}</source>
        <translation>Bearbeiten: {list}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/shown_sections.py"/>
        <source>Scene {scene}</source>
        <translation>Szene {scene}</translation>
    </message>
</context>
<context>
    <name>panels/palette</name>
    <message>
        <location filename="../../desktop/panels/palette/palette.py"/>
        <source>What can be chosen</source>
        <translation>Was gewählt werden kann</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/palette/palette.py"/>
        <source>Do something, or go somewhere</source>
        <translation>Etwas tun oder irgendwohin</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/palette/palette.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/palette/palette_rows.py"/>
        <source>keys {keys}</source>
        <translation>Tasten {keys}</translation>
    </message>
</context>
<context>
    <name>panels/readers</name>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>Possible places</source>
        <translation>Mögliche Stellen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>To place</source>
        <translation>Zuzuordnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>{number} more notes follow.</source>
        <comment>for one: {number} more note follows.</comment>
        <translation>
            <numerusform>{number} weitere Notiz folgt.</numerusform>
            <numerusform>{number} weitere Notizen folgen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>place {number} of {count}</source>
        <translation>Stelle {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>cut from the text</source>
        <translation>aus dem Text gestrichen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>{count} possible places</source>
        <comment>for one: {count} possible place</comment>
        <translation>
            <numerusform>{count} mögliche Stelle</numerusform>
            <numerusform>{count} mögliche Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>stopped</source>
        <translation>aufgehört</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>Reactions over the story</source>
        <translation>Reaktionen über die Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>{label}, {share} into the story</source>
        <translation>{label}, nach {share} der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>{label}, scene {number}, {share} into the story</source>
        <translation>{label}, Szene {number}, nach {share} der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>these alone are shown</source>
        <translation>nur diese sind zu sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Hide these notes</source>
        <translation>Diese Notizen ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show these notes</source>
        <translation>Diese Notizen zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show what is to be placed</source>
        <translation>Zeigen, was zuzuordnen ist</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show everybody’s notes again</source>
        <translation>Wieder die Notizen aller zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show only these notes</source>
        <translation>Nur diese Notizen zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>{number} notes wait</source>
        <comment>for one: {number} note waits</comment>
        <translation>
            <numerusform>{number} Notiz wartet</numerusform>
            <numerusform>{number} Notizen warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>waits until you have read</source>
        <translation>wartet, bis Sie gelesen haben</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Readers’ notes wait, and are seen nowhere, until you have ended a pass of your own or ask for them</source>
        <translation>Notizen von Lesern warten und sind nirgends zu sehen, bis Sie einen eigenen Durchgang beendet haben oder danach fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Send to…</source>
        <translation>Schicken an…</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Close the panel of readers</source>
        <translation>Leserliste schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Nobody has sent notes on this story yet.</source>
        <translation>Noch hat niemand Notizen zu dieser Geschichte geschickt.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Hide names: A, B, C</source>
        <translation>Namen verbergen: A, B, C</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Read first: their notes wait</source>
        <translation>Erst lesen: ihre Notizen warten</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Show open or agreed notes</source>
        <translation>Offene oder zugestimmte Notizen zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>{number} notes wait.</source>
        <comment>for one: {number} note waits.</comment>
        <translation>
            <numerusform>{number} Notiz wartet.</numerusform>
            <numerusform>{number} Notizen warten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>{count} of {reader}</source>
        <translation>{count} von {reader}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>Take back what was imported</source>
        <translation>Importiertes zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>Place {count}</source>
        <translation>{count} zuordnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>and {number} more readers: {notes} notes</source>
        <comment>for one: and {number} more reader: {notes} notes</comment>
        <translation>
            <numerusform>und {number} weiterer Leser: {notes} Notizen</numerusform>
            <numerusform>und {number} weitere Leser: {notes} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>{reader}: {figures}.</source>
        <translation>{reader}: {figures}.</translation>
    </message>
</context>
<context>
    <name>panels/todo</name>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Notes shown</source>
        <translation>Gezeigte Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>All notes that are to do</source>
        <translation>Alle Notizen, die zu tun sind</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Only suggestions</source>
        <translation>Nur Vorschläge</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>{filter}, switched on</source>
        <translation>{filter}, eingeschaltet</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Do not ask for this any more</source>
        <translation>Danach nicht mehr fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Filter by kind, colour, tag, reader, pass or scene</source>
        <translation>Nach Art, Farbe, Schlagwort, Leser, Durchgang oder Szene filtern</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Filter ⌄</source>
        <translation>Filter ⌄</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_model.py"/>
        <source>{words}, {count}</source>
        <translation>{words}, {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Show or fold away what is done</source>
        <translation>Erledigtes zeigen oder einklappen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Done {count}</source>
        <translation>Erledigt {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Notes that are done</source>
        <translation>Erledigte Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Show or fold away what is to do</source>
        <translation>Zu Tuendes zeigen oder einklappen</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Notes to do</source>
        <translation>Notizen, die zu tun sind</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>No note is as the filter asks for.</source>
        <translation>Keine Notiz passt zum Filter.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Nothing to do. The notes, questions and suggestions on the story stand here, scene by scene, as soon as there are any.</source>
        <translation>Nichts zu tun. Hier stehen, Szene für Szene, die Notizen, Fragen und Vorschläge zur Geschichte, sobald es welche gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>cut: {words}</source>
        <translation>streichen: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>new paragraph: {words}</source>
        <translation>neuer Absatz: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>insert: {words}</source>
        <translation>einfügen: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>before “{words}”</source>
        <translation>vor „{words}“</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>Also written: {words}</source>
        <translation>Auch geschrieben: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>on {count} passages</source>
        <comment>for one: on {count} passage</comment>
        <translation>
            <numerusform>zu {count} Passage</numerusform>
            <numerusform>zu {count} Passagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>Its passage is gone: “{words}”</source>
        <translation>Die Passage fehlt: „{words}“</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>At a place between two words</source>
        <translation>An einer Stelle zwischen zwei Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/manuscript_head.py"/>
        <source>about {words} words</source>
        <translation>etwa {words} Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/manuscript_head.py"/>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>US trade, 6 × 9 in</source>
        <translation>US-Roman, 6 × 9 Zoll</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>UK trade, 129 × 198 mm</source>
        <translation>UK-Roman, 129 × 198 mm</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_layout.py"/>
        <source>Notes to page {number}, continued</source>
        <translation>Notizen zu Seite {number}, Fortsetzung</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>with notes in the margin</source>
        <translation>mit Notizen am Rand</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>A PDF cannot be drawn on this machine.</source>
        <translation>Auf diesem Rechner kann kein PDF gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>notes at the end</source>
        <translation>Notizen am Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>notes beside it</source>
        <translation>Notizen daneben</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>replies, in their threads</source>
        <translation>Antworten, in ihren Strängen</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>nothing comes back from paper</source>
        <translation>vom Papier kommt nichts zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>not printed, as was chosen</source>
        <translation>nicht gedruckt, wie gewählt</translation>
    </message>
</context>
<context>
    <name>reread</name>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The notes could not be printed, or not all of them: {reason}.</source>
        <translation>Die Notizen konnten nicht oder nicht alle ausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The drafts could not be listed, or not all of them: {reason}.</source>
        <translation>Die Fassungen konnten nicht oder nicht alle aufgelistet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The outline could not be printed, or not all of it: {reason}.</source>
        <translation>Die Gliederung konnte nicht oder nicht ganz ausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The findings could not be printed, or not all: {reason}.</source>
        <translation>Die Funde konnten nicht oder nicht alle ausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>There is no display to open a window on, so the window was drawn to a picture instead: {file}</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster; stattdessen wurde das Fenster als Bild gezeichnet: {file}</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The story still cannot be opened.</source>
        <translation>Die Geschichte kann noch immer nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The preferences could not be read; everything is as it is the first time. The damaged file is kept beside them.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden; alles ist wie beim ersten Mal. Die beschädigte Datei ist daneben aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The preferences could not be read; those of {day} are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden; die vom {day} gelten.</translation>
    </message>
</context>
<context>
    <name>screens/all_notes</name>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are done.</source>
        <comment>for one: {count} note is done.</comment>
        <translation>
            <numerusform>{count} Notiz ist erledigt.</numerusform>
            <numerusform>{count} Notizen sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are open.</source>
        <comment>for one: {count} note is open.</comment>
        <translation>
            <numerusform>{count} Notiz ist offen.</numerusform>
            <numerusform>{count} Notizen sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>Bare highlights are neither open nor done.</source>
        <translation>Bloße Markierungen sind weder offen noch erledigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>You agree with {count} notes.</source>
        <comment>for one: You agree with {count} note.</comment>
        <translation>
            <numerusform>{count} Notiz ist zugestimmt.</numerusform>
            <numerusform>{count} Notizen ist zugestimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>You agree with {count} notes no more.</source>
        <comment>for one: You agree with {count} note no more.</comment>
        <translation>
            <numerusform>{count} Notiz ist nicht mehr zugestimmt.</numerusform>
            <numerusform>{count} Notizen ist nicht mehr zugestimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are in another colour.</source>
        <comment>for one: {count} note is in another colour.</comment>
        <translation>
            <numerusform>{count} Notiz hat eine andere Farbe.</numerusform>
            <numerusform>{count} Notizen haben eine andere Farbe.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>They are in that colour already.</source>
        <translation>Sie haben diese Farbe schon.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are deleted; undo brings them back.</source>
        <comment>for one: {count} note is deleted; undo brings it back.</comment>
        <translation>
            <numerusform>{count} Notiz ist gelöscht; Rückgängig bringt sie wieder.</numerusform>
            <numerusform>{count} Notizen sind gelöscht; Rückgängig bringt sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>No note is listed.</source>
        <translation>Keine Notiz ist aufgelistet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>No note is like that.</source>
        <translation>Keine Notiz ist so.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>There are no notes yet. Whatever you note while you reread is listed here.</source>
        <translation>Noch gibt es keine Notizen. Was beim Lesen notiert wird, steht hier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes have other tags.</source>
        <comment>for one: {count} note has other tags.</comment>
        <translation>
            <numerusform>{count} Notiz hat andere Schlagwörter.</numerusform>
            <numerusform>{count} Notizen haben andere Schlagwörter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>They have these tags already.</source>
        <translation>Sie haben diese Schlagwörter schon.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>Markdown, to be read ({patterns})</source>
        <translation>Markdown, zum Lesen ({patterns})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>CSV, for a spreadsheet ({patterns})</source>
        <translation>CSV, für eine Tabellenkalkulation ({patterns})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>{count} notes are copied.</source>
        <comment>for one: {count} note is copied.</comment>
        <translation>
            <numerusform>{count} Notiz ist kopiert.</numerusform>
            <numerusform>{count} Notizen sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>{name}-notes</source>
        <translation>{name}-Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>{count} notes are in {name}.</source>
        <comment>for one: {count} note is in {name}.</comment>
        <translation>
            <numerusform>{count} Notiz steht in {name}.</numerusform>
            <numerusform>{count} Notizen stehen in {name}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>in no scene</source>
        <translation>in keiner Szene</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>insert after</source>
        <translation>danach einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>insert here</source>
        <translation>hier einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>{chapter}, {number}</source>
        <translation>{chapter}, {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_buttons.py"/>
        <source>{first} and {count} more</source>
        <comment>for one: {first} and {count} more</comment>
        <translation>
            <numerusform>{first} und {count} weitere</numerusform>
            <numerusform>{first} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_buttons.py"/>
        <source>{name}: {chosen}</source>
        <translation>{name}: {chosen}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Tags of the chosen notes</source>
        <translation>Schlagwörter der gewählten Notizen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>{count} chosen</source>
        <comment>for one: {count} chosen</comment>
        <translation>
            <numerusform>{count} gewählt</numerusform>
            <numerusform>{count} gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Tags of all {count} notes</source>
        <comment>for one: Tags of {count} note</comment>
        <translation>
            <numerusform>Schlagwörter von {count} Notiz</numerusform>
            <numerusform>Schlagwörter aller {count} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Enter: let them have these tags · Esc: leave them</source>
        <translation>Eingabe: diese Schlagwörter geben · Esc: so lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>go there</source>
        <translation>dorthin</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>back to the page</source>
        <translation>zurück zur Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Search passages and words</source>
        <translation>Passagen und Worte suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Search all notes</source>
        <translation>Alle Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>{shown} of {count} notes</source>
        <comment>for one: {shown} of {count} note</comment>
        <translation>
            <numerusform>{shown} von {count} Notiz</numerusform>
            <numerusform>{shown} von {count} Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>{count} open</source>
        <comment>for one: {count} open</comment>
        <translation>
            <numerusform>{count} offen</numerusform>
            <numerusform>{count} offen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>{notes} · {open}</source>
        <translation>{notes} · {open}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_view.py"/>
        <source>Sorted by: {column}</source>
        <translation>Sortiert nach: {column}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_view.py"/>
        <source>Sorted backwards by: {column}</source>
        <translation>Rückwärts sortiert nach: {column}</translation>
    </message>
</context>
<context>
    <name>screens/compare</name>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Take the change or the selected words back</source>
        <translation>Die Änderung oder die ausgewählten Wörter zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Take the whole paragraph back</source>
        <translation>Den ganzen Absatz zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Editing · Esc leaves</source>
        <translation>Wird bearbeitet · Esc beendet</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>What differences are told by</source>
        <translation>Wonach Unterschiede bestimmt werden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Hide punctuation</source>
        <translation>Zeichensetzung ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Hide changes of punctuation and spacing</source>
        <translation>Änderungen an Zeichensetzung und Leerraum ausblenden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>{number} moved</source>
        <translation>{number} verschoben</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>Overview of the changes</source>
        <translation>Übersicht der Änderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>There is nothing to compare with yet.
Each time a change to the text is saved, a version of it is kept; come back here when you have revised something.</source>
        <translation>Es gibt noch nichts zum Vergleichen.
Mit jeder gespeicherten Änderung am Text wird eine Version davon aufgehoben; nach dem Überarbeiten gibt es hier etwas zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Looking for earlier texts…</source>
        <translation>Frühere Texte werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>The two texts are the same. Choose another one on the left.</source>
        <translation>Die beiden Texte sind gleich. Links einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Saved {moment} · {words}</source>
        <translation>Gespeichert {moment} · {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>{name} · {date} · {words}</source>
        <translation>{name} · {date} · {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>{date} · {words}</source>
        <translation>{date} · {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Only punctuation or spacing differs</source>
        <translation>Nur Zeichensetzung oder Leerraum weicht ab</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Only blank lines differ</source>
        <translation>Nur Leerzeilen weichen ab</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Only what cannot be seen differs</source>
        <translation>Nur Unsichtbares weicht ab</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Undo puts it as it was.</source>
        <translation>Rückgängig stellt es wieder her.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Neither text is the working text. Choose it as one side to take something back.</source>
        <translation>Keiner der Texte ist der Arbeitstext. Ihn als eine Seite wählen, um etwas zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Neither text is the working text. Choose it as one side to edit it.</source>
        <translation>Keiner der Texte ist der Arbeitstext. Ihn als eine Seite wählen, um ihn zu bearbeiten.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>That paragraph is not in the working text.</source>
        <translation>Dieser Absatz steht nicht im Arbeitstext.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Go to a change first, or select some words.</source>
        <translation>Erst zu einer Änderung gehen oder Wörter auswählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Nothing differs there.</source>
        <translation>Dort unterscheidet sich nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>One moment: what you see is still being compared.</source>
        <translation>Einen Moment: Was zu sehen ist, wird noch verglichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>The earlier texts of this story cannot be read. The story itself is safe.</source>
        <translation>Die früheren Texte dieser Geschichte können nicht gelesen werden. Die Geschichte selbst ist sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>newer</source>
        <translation>neuer</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Compare as the older text</source>
        <translation>Als älteren Text vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Compare as the newer text</source>
        <translation>Als neueren Text vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Texts to compare</source>
        <translation>Texte zum Vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Which side a text is chosen for</source>
        <translation>Für welche Seite ein Text gewählt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Older text</source>
        <translation>Älterer Text</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Newer text</source>
        <translation>Neuerer Text</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Keep as new draft…</source>
        <translation>Als neue Fassung sichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>▾ Saved versions ({number})</source>
        <translation>▾ Gespeicherte Versionen ({number})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>▸ Saved versions ({number})</source>
        <translation>▸ Gespeicherte Versionen ({number})</translation>
    </message>
</context>
<context>
    <name>screens/conflict</name>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Keep the left · 1</source>
        <translation>Links behalten · 1</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Keep the right · 2</source>
        <translation>Rechts behalten · 2</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Keep both · 3</source>
        <translation>Beide behalten · 3</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Place {number} of {count}</source>
        <translation>Stelle {number} von {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>What to keep</source>
        <translation>Was behalten wird</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>Changed here and elsewhere</source>
        <translation>Hier und anderswo geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>Keep both everywhere</source>
        <translation>Überall beide behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>{ours} · {theirs}</source>
        <translation>{ours} · {theirs}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>Both changed the story at the same {count} places. All else is merged already.</source>
        <comment>for one: Both changed the story at the same place. All else is merged already.</comment>
        <translation>
            <numerusform>Beide haben die Geschichte an derselben Stelle geändert. Alles andere ist schon vereint.</numerusform>
            <numerusform>Beide haben die Geschichte an denselben {count} Stellen geändert. Alles andere ist schon vereint.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>What you do not decide on is kept from both sides, one after the other.</source>
        <translation>Was nicht entschieden wird, bleibt von beiden Seiten, eins nach dem anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>{number} of {count} decided</source>
        <translation>{number} von {count} entschieden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} differences</source>
        <comment>for one: {count} difference</comment>
        <translation>
            <numerusform>{count} Unterschied</numerusform>
            <numerusform>{count} Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} words added, {removed} removed</source>
        <comment>for one: {count} word added, {removed} removed</comment>
        <translation>
            <numerusform>{count} Wort hinzugefügt, {removed} entfernt</numerusform>
            <numerusform>{count} Wörter hinzugefügt, {removed} entfernt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>No word differs</source>
        <translation>Kein Wort weicht ab</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} paragraphs moved</source>
        <comment>for one: {count} paragraph moved</comment>
        <translation>
            <numerusform>{count} Absatz verschoben</numerusform>
            <numerusform>{count} Absätze verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>Settle two versions</source>
        <translation>Zwei Fassungen klären</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>Two versions of {count} places stand in “{name}”, as a merge left them: “{ours}” and “{theirs}”.</source>
        <comment>for one: Two versions of one place stand in “{name}”, as a merge left them: “{ours}” and “{theirs}”.</comment>
        <translation>
            <numerusform>Von einer Stelle stehen zwei Stände in „{name}“, wie ein Merge sie hinterließ: „{ours}“ und „{theirs}“.</numerusform>
            <numerusform>Von {count} Stellen stehen zwei Stände in „{name}“, wie ein Merge sie hinterließ: „{ours}“ und „{theirs}“.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>The mark “{mark}” in “{name}” begins two versions of a place, and no mark ends them; put it right by hand.</source>
        <translation>Die Marke „{mark}“ in „{name}“ beginnt zwei Stände einer Stelle, und keine Marke beendet sie; bitte von Hand berichtigen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>The first</source>
        <translation>Der erste</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>The second</source>
        <translation>Der zweite</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>“{name}” was changed meanwhile, and stays as it is.</source>
        <translation>„{name}“ wurde inzwischen geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>What you decided is in “{name}” now.</source>
        <translation>Was entschieden wurde, steht jetzt in „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>What you decided is in “{name}” now: {notes}</source>
        <translation>Was entschieden wurde, steht jetzt in „{name}“: {notes}</translation>
    </message>
</context>
<context>
    <name>screens/cuttings</name>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Nothing is cut from this story yet.
Cut a passage to the cuttings, and it is kept here with the notes on it.</source>
        <translation>Aus dieser Geschichte ist noch nichts herausgenommen.
Was zu den Schnipseln kommt, bleibt hier mit seinen Notizen aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Blank lines</source>
        <translation>Leerzeilen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Cuttings</source>
        <translation>Schnipsel</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Cuttings of “{title}”</source>
        <translation>Schnipsel von „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Put at the caret</source>
        <translation>An die Schreibmarke</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>The text that was cut</source>
        <translation>Der herausgenommene Text</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Its place is not in the story any more. Put the caret where it should stand, and put it there.</source>
        <translation>Seine Stelle gibt es in der Geschichte nicht mehr. Die Schreibmarke dorthin setzen, wo er stehen soll, und ihn dort einsetzen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood between “…{before}” and “{after}…”.</source>
        <translation>Es stand zwischen „…{before}“ und „{after}…“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood behind “…{before}”.</source>
        <translation>Es stand hinter „…{before}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood before “{after}…”.</source>
        <translation>Es stand vor „{after}…“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood alone in its place.</source>
        <translation>Es stand allein an seiner Stelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting is deleted.</source>
        <translation>Der Schnipsel ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>Undo brings it back.</source>
        <translation>Rückgängig bringt ihn wieder.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands where it was.</source>
        <translation>Der Schnipsel steht, wo er war.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands where it was with {count} notes.</source>
        <comment>for one: The cutting stands where it was with {count} note.</comment>
        <translation>
            <numerusform>Der Schnipsel steht mit {count} Notiz, wo er war.</numerusform>
            <numerusform>Der Schnipsel steht mit {count} Notizen, wo er war.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands at the caret.</source>
        <translation>Der Schnipsel steht an der Schreibmarke.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands at the caret with {count} notes.</source>
        <comment>for one: The cutting stands at the caret with {count} note.</comment>
        <translation>
            <numerusform>Der Schnipsel steht mit {count} Notiz an der Schreibmarke.</numerusform>
            <numerusform>Der Schnipsel steht mit {count} Notizen an der Schreibmarke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/drafts</name>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>kept</source>
        <translation>gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>{words}, no notes</source>
        <translation>{words}, keine Notizen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>{words}, {count} notes, none of them open</source>
        <comment>for one: {words}, {count} note, none of them open</comment>
        <translation>
            <numerusform>{words}, {count} Notiz, nicht offen</numerusform>
            <numerusform>{words}, {count} Notizen, keine offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>{words}, {count} notes, {open} of them open</source>
        <comment>for one: {words}, {count} note, {open} of them open</comment>
        <translation>
            <numerusform>{words}, {count} Notiz, {open} davon offen</numerusform>
            <numerusform>{words}, {count} Notizen, {open} davon offen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>Kept drafts</source>
        <translation>Gesicherte Fassungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>No draft of this story is kept yet.
Keep one before you change much: it stays as it is, with the notes on it.</source>
        <translation>Noch ist keine Fassung dieser Geschichte gesichert.
Vor größeren Änderungen eine sichern: Sie bleibt, wie sie ist, mit ihren Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Put the file back</source>
        <translation>Datei zurücklegen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>What this draft was, or was for</source>
        <translation>Was diese Fassung war oder wofür</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Kept {moment}</source>
        <translation>Gesichert {moment}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>{file} in {folder}</source>
        <translation>{file} in {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Drafts of “{title}”</source>
        <translation>Fassungen von „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Keep a draft…</source>
        <translation>Fassung sichern…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Restore draft</source>
        <translation>Fassung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Nothing changed since {draft}.</source>
        <translation>Seit {draft} nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Keep as Draft {number}</source>
        <translation>Als Fassung {number} sichern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} is as it was.</source>
        <translation>{draft} ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} kept</source>
        <translation>{draft} gesichert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>The drafts of this story</source>
        <translation>Die Fassungen dieser Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Compare with {draft}</source>
        <translation>Mit {draft} vergleichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>All drafts…</source>
        <translation>Alle Fassungen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>The text is {draft} again.</source>
        <translation>Der Text ist wieder {draft}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>The text is {draft} again: {notes}</source>
        <translation>Der Text ist wieder {draft}: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>First draft</source>
        <translation>Erste Fassung</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} “{name}”</source>
        <translation>{draft} „{name}“</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} · {count} changes since</source>
        <comment>for one: {draft} · {count} change since</comment>
        <translation>
            <numerusform>{draft} · {count} Änderung seither</numerusform>
            <numerusform>{draft} · {count} Änderungen seither</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} cannot become the text.</source>
        <translation>{draft} kann nicht zum Text werden.</translation>
    </message>
</context>
<context>
    <name>screens/encodings</name>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>Guess</source>
        <translation>Raten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>Fits as well</source>
        <translation>Passt ebenso</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>{count} damaged places or more</source>
        <translation>{count} beschädigte Stellen oder mehr</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>{count} damaged places</source>
        <comment>for one: {count} damaged place</comment>
        <translation>
            <numerusform>{count} beschädigte Stelle</numerusform>
            <numerusform>{count} beschädigte Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>Find an encoding or a language</source>
        <translation>Kodierung oder Sprache suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>Read “{name}” as</source>
        <translation>„{name}“ lesen als</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>Read so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>No encoding is called so.</source>
        <translation>Keine Kodierung heißt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>{name} · {languages}</source>
        <translation>{name} · {languages}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>No damaged place</source>
        <translation>Keine beschädigte Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>The file itself stays as it is.</source>
        <translation>Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>It is read as {encoding}, which you chose. The file itself stays as it is.</source>
        <translation>Gelesen wird als {encoding}, wie gewählt. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>It is read as {encoding}. The file itself stays as it is.</source>
        <translation>Gelesen wird als {encoding}. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>It is read as {encoding}, which is a guess. The file itself stays as it is.</source>
        <translation>Gelesen wird als {encoding}, was geraten ist. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>screens/exchange</name>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Tracked changes</source>
        <translation>Nachverfolgte Änderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>goes along</source>
        <translation>geht mit</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>{count}, {done} of them done</source>
        <comment>for one: {count}, {done} of them done</comment>
        <translation>
            <numerusform>{count}, {done} davon erledigt</numerusform>
            <numerusform>{count}, {done} davon erledigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>whose notes go along</source>
        <translation>wessen Notizen mitgehen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>What a reader sent back, or a file of Word and other programs. It is recognised by what is in it.</source>
        <translation>Was ein Leser zurückgeschickt hat, oder eine Datei von Word und anderen Programmen. Sie wird am Inhalt erkannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Import what was pasted</source>
        <translation>Eingefügtes importieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>or drop it here</source>
        <translation>oder hierher ziehen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Paste an answer</source>
        <translation>Rückmeldung einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Paste an answer that came as text, in a mail or a message…</source>
        <translation>Eine Rückmeldung einfügen, die als Text in einer Mail oder Nachricht kam…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Who sent it?</source>
        <translation>Wer hat sie geschickt?</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>As suggestions</source>
        <translation>Als Vorschläge</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Reread does not take over</source>
        <translation>Nicht übernommen wird</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>An answer to “{story}”</source>
        <translation>Eine Rückmeldung zu „{story}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>A story of its own</source>
        <translation>Eine eigene Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>A story of its own, made beside “{name}”</source>
        <translation>Eine eigene Geschichte, neben „{name}“ angelegt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>{count} notes and changes</source>
        <comment>for one: {count} note or change</comment>
        <translation>
            <numerusform>{count} Notiz oder Änderung</numerusform>
            <numerusform>{count} Notizen und Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>{format} · {notes}</source>
        <translation>{format} · {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>{format} · {notes} by {readers}</source>
        <translation>{format} · {notes} von {readers}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>What can be imported ({patterns})</source>
        <translation>Was importiert werden kann ({patterns})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>There are no notes in “{name}”.</source>
        <translation>In „{name}“ sind keine Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>“{name}” answers to a story that is not open here. Open the story, and import it there.</source>
        <translation>„{name}“ ist die Rückmeldung zu einer Geschichte, die hier nicht offen ist. Die Geschichte öffnen und dort importieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>The story is “{name}” in {folder}.</source>
        <translation>Die Geschichte ist „{name}“ in {folder}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>{count} notes came along.</source>
        <comment>for one: {count} note came along.</comment>
        <translation>
            <numerusform>{count} Notiz kam mit.</numerusform>
            <numerusform>{count} Notizen kamen mit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>Not taken over: {what}.</source>
        <translation>Nicht übernommen: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>It would be kept beside the new one, under another name.</source>
        <translation>Sie würde unter anderem Namen neben der neuen aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>The text as it is now is kept in History as sent, so that what comes back finds its place.</source>
        <translation>Der Text, wie er jetzt ist, bleibt im Verlauf als geschickt aufgehoben, damit Zurückkommendes seine Stelle findet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>The story itself stays as it is.</source>
        <translation>Die Geschichte selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/format_list.py"/>
        <source>Give it to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <source>What was there before is beside it, as “{kept}”.</source>
        <translation>Was vorher da war, liegt daneben als „{kept}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <source>“{name}” is in {folder}.</source>
        <translation>„{name}“ ist in {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, to Word</source>
        <translation>{title}, nach Word</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>Word cannot hold</source>
        <translation>Word kann nicht aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as a reading packet</source>
        <translation>{title}, als Lesepaket</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} to read</source>
        <translation>{title} zum Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>The packet leaves out</source>
        <translation>Das Paket lässt weg</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as PDF</source>
        <translation>{title}, als PDF</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>PDF cannot hold</source>
        <translation>PDF kann nicht aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as a web page</source>
        <translation>{title}, als Webseite</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>What the page does not bring back</source>
        <translation>Was die Seite nicht zurückbringt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, for AO3</source>
        <translation>{title}, für AO3</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} for AO3</source>
        <translation>{title} für AO3</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>AO3 cannot hold</source>
        <translation>AO3 kann nicht aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as Markdown</source>
        <translation>{title}, als Markdown</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} with notes</source>
        <translation>{title} mit Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>Markdown cannot hold</source>
        <translation>Markdown kann nicht aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as CriticMarkup</source>
        <translation>{title}, als CriticMarkup</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} marked</source>
        <translation>{title} ausgezeichnet</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>CriticMarkup cannot hold</source>
        <translation>CriticMarkup kann nicht aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/outcome_view.py"/>
        <source>Goes along, and comes back</source>
        <translation>Geht mit und kommt zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/outcome_view.py"/>
        <source>Goes along</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>A reader’s name, or nobody’s</source>
        <translation>Name eines Lesers, oder keiner</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>A few words to your reader, before the story</source>
        <translation>Ein paar Worte an die Leser, vor der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>“Do you want to read on?”</source>
        <translation>„Weiterlesen?“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>After chapters</source>
        <translation>Nach Kapiteln</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>After scenes</source>
        <translation>Nach Szenen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>a passage can be reacted to with one touch</source>
        <translation>auf Passagen kann man mit einer Berührung reagieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>my notes are shown in it</source>
        <translation>meine Notizen sind darin zu sehen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Read on?</source>
        <translation>Weiterlesen?</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>tag a question “{tag}” to ask it here</source>
        <translation>Fragen mit dem Schlagwort „{tag}“ werden hier gestellt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>your {count} questions tagged “{tag}” are asked where they are</source>
        <comment>for one: your question tagged “{tag}” is asked where it is</comment>
        <translation>
            <numerusform>Ihre Frage mit dem Schlagwort „{tag}“ wird an ihrer Stelle gestellt</numerusform>
            <numerusform>Ihre {count} Fragen mit dem Schlagwort „{tag}“ werden an ihrer Stelle gestellt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>Write what the file is to be called.</source>
        <translation>Bitte einen Namen für die Datei angeben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>There can be no “/” in the name of a file. Choose its folder beside the name.</source>
        <translation>Im Namen einer Datei kann kein „/“ stehen. Der Ordner wird neben dem Namen gewählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>No file can be called so. Choose another name.</source>
        <translation>So kann keine Datei heißen. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>{folder}: choose another</source>
        <translation>{folder}: anderen wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_desk.py"/>
        <source>{title} for {reader}</source>
        <translation>{title} für {reader}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_desk.py"/>
        <source>Send it to your reader by mail or a message.</source>
        <translation>Per Mail oder Nachricht an den Leser schicken.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Share {title}</source>
        <translation>{title} teilen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>A reader’s name</source>
        <translation>Name eines Lesers</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>with my notes</source>
        <translation>mit meinen Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Make the file</source>
        <translation>Datei erstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Sent to {reader}, {day}: {draft}</source>
        <translation>An {reader} geschickt, {day}: {draft}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Sent to {reader}, {day}</source>
        <translation>An {reader} geschickt, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>One page for any browser, on any phone. What is noted on it comes back as a file or as text, to be dropped on this window or imported.</source>
        <translation>Eine Seite für jeden Browser, auf jedem Telefon. Was darauf notiert wird, kommt als Datei oder Text zurück, zum Ziehen auf dieses Fenster oder zum Importieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Comments and changes made in it come back: drop the file on this window, or import it.</source>
        <translation>Kommentare und Änderungen darin kommen zurück: die Datei auf dieses Fenster ziehen oder importieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>“{name}” is being imported…</source>
        <translation>„{name}“ wird importiert…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Something else was done since: undo that first.</source>
        <translation>Seither wurde anderes getan: das zuerst rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>The file does not say who made it. Who was it?</source>
        <translation>Die Datei sagt nicht, von wem sie ist. Von wem?</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>There are comments and changes of CriticMarkup in the text.</source>
        <translation>Im Text stehen Kommentare und Änderungen von CriticMarkup.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Make notes of them</source>
        <translation>Notizen daraus machen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>{count} answers to this story lie beside it: {names}.</source>
        <comment>for one: An answer to this story lies beside it: {names}.</comment>
        <translation>
            <numerusform>Daneben liegt eine Rückmeldung zu dieser Geschichte: {names}.</numerusform>
            <numerusform>Daneben liegen {count} Rückmeldungen zu dieser Geschichte: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>screens/goals</name>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>The words of a day are those you add in Reread, less those you delete. What other programs write and what you restore is not counted.</source>
        <translation>Die Wörter eines Tages sind die in Reread hinzugefügten, abzüglich der gelöschten. Was andere Programme schreiben und was wiederhergestellt wird, zählt nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Word goals</source>
        <translation>Wortziele</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Finish by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Words a day</source>
        <translation>Wörter am Tag</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Words of the story</source>
        <translation>Wörter der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>No goals</source>
        <translation>Keine Ziele</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>The story has as many words.</source>
        <translation>Die Geschichte hat so viele Wörter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>{count} words are left to write.</source>
        <comment>for one: {count} word is left to write.</comment>
        <translation>
            <numerusform>{count} Wort ist noch zu schreiben.</numerusform>
            <numerusform>{count} Wörter sind noch zu schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>That day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>✓ {written} today</source>
        <translation>✓ {written} heute</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{written} of {goal} today</source>
        <translation>{written} von {goal} heute</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>Today {count} words were added, {deleted} deleted.</source>
        <comment>for one: Today {count} word was added, {deleted} deleted.</comment>
        <translation>
            <numerusform>Heute kam {count} Wort hinzu, {deleted} gelöscht.</numerusform>
            <numerusform>Heute kamen {count} Wörter hinzu, {deleted} gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{written} of {count} words written today</source>
        <comment>for one: {written} of {count} word written today</comment>
        <translation>
            <numerusform>{written} von {count} Wort heute geschrieben</numerusform>
            <numerusform>{written} von {count} Wörtern heute geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{share} of {goal}</source>
        <translation>{share} von {goal}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>✓ {count} words</source>
        <comment>for one: ✓ {count} word</comment>
        <translation>
            <numerusform>✓ {count} Wort</numerusform>
            <numerusform>✓ {count} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{written} of {count} words of the story written</source>
        <comment>for one: {written} of {count} word of the story written</comment>
        <translation>
            <numerusform>{written} von {count} Wort der Geschichte geschrieben</numerusform>
            <numerusform>{written} von {count} Wörtern der Geschichte geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/help</name>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Before a story is open</source>
        <translation>Bevor eine Geschichte offen ist</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While a story cannot be opened</source>
        <translation>Wenn sich eine Geschichte nicht öffnen lässt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While rereading, plain keys are marks</source>
        <translation>Beim Lesen markieren einfache Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While revising, plain keys type</source>
        <translation>Beim Überarbeiten tippen einfache Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While comparing, plain keys go through the changes</source>
        <translation>Beim Vergleichen führen einfache Tasten durch die Änderungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>In the table of all notes, keys change what is chosen</source>
        <translation>In der Tabelle aller Notizen ändern Tasten, was gewählt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Reread a story with a pencil in hand. Your text stays a plain file; your notes lie beside it, and stay on their passages while you revise.</source>
        <translation>Eine Geschichte mit dem Stift in der Hand wiederlesen. Der Text bleibt eine einfache Datei; die Notizen liegen daneben und bleiben beim Überarbeiten auf ihren Passagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Free software under the MIT licence. No account, nothing sent anywhere.</source>
        <translation>Freie Software unter der MIT-Lizenz. Kein Konto, nichts wird verschickt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Find a shortcut by name or key</source>
        <translation>Tastenkürzel nach Name oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>No action or key is called that.</source>
        <translation>So heißt keine Aktion oder Taste.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/manual_window.py"/>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/manual_window.py"/>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/manual_window.py"/>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>screens/history</name>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>There is no earlier version of this story yet.
One is kept each time a change to the text is saved.</source>
        <translation>Von dieser Geschichte gibt es noch keine frühere Version.
Bei jeder gespeicherten Änderung am Text wird eine aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>This is the text as it is now.</source>
        <translation>Das ist der Text, wie er jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>These are the notes as they are now.</source>
        <translation>Das sind die Notizen, wie sie jetzt sind.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>words, {count} paragraphs moved since then</source>
        <comment>for one: words, {count} paragraph moved since then</comment>
        <translation>
            <numerusform>Wörter, {count} Absatz seither verschoben</numerusform>
            <numerusform>Wörter, {count} Absätze seither verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>{count} paragraphs moved since then</source>
        <comment>for one: {count} paragraph moved since then</comment>
        <translation>
            <numerusform>{count} Absatz seither verschoben</numerusform>
            <numerusform>{count} Absätze seither verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>words since then</source>
        <translation>Wörter seither</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>History of “{title}”</source>
        <translation>Verlauf von „{title}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Looking for versions…</source>
        <translation>Versionen werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Notes as of {moment}</source>
        <translation>Notizen, Stand {moment}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Also delete the {count} made since</source>
        <comment>for one: Also delete the one made since</comment>
        <translation>
            <numerusform>Auch die seither entstandene löschen</numerusform>
            <numerusform>Auch die {count} seither entstandenen löschen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>Restore version</source>
        <translation>Version wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Restore this note</source>
        <translation>Diese Notiz wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Gone since then</source>
        <translation>Seither weggefallen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Other than then</source>
        <translation>Anders als damals</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Made since then</source>
        <translation>Seither entstanden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>{count} gone</source>
        <comment>for one: {count} gone</comment>
        <translation>
            <numerusform>{count} weggefallen</numerusform>
            <numerusform>{count} weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>{count} other</source>
        <comment>for one: {count} other</comment>
        <translation>
            <numerusform>{count} anders</numerusform>
            <numerusform>{count} anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>{count} made since</source>
        <comment>for one: {count} made since</comment>
        <translation>
            <numerusform>{count} seither entstanden</numerusform>
            <numerusform>{count} seither entstanden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>→ {words}</source>
        <translation>→ {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>→ cut</source>
        <translation>→ gestrichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Reply to “{words}”</source>
        <translation>Antwort auf „{words}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>No words</source>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Notes that differ</source>
        <translation>Notizen, die sich unterscheiden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>It read so in every draft and version there is.</source>
        <translation>So lautete er in jeder Fassung und Version, die es gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>with what is beside it now</source>
        <translation>mit dem, was jetzt daneben steht</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>History of this paragraph</source>
        <translation>Verlauf dieses Absatzes</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>Wordings</source>
        <translation>Wortlaute</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>Take this wording</source>
        <translation>Diesen Wortlaut nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>Looking through {done} of {count} texts…</source>
        <translation>{done} von {count} Texten durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>{count} texts could not be read.</source>
        <comment>for one: {count} text could not be read.</comment>
        <translation>
            <numerusform>{count} Text konnte nicht gelesen werden.</numerusform>
            <numerusform>{count} Texte konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>It was not there in {text}, {day}.</source>
        <translation>Es war nicht da in {text}, {day}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_wordings.py"/>
        <source>The paragraph reads as it did; undo puts it as it was.</source>
        <translation>Der Absatz lautet wie damals; Rückgängig stellt ihn wieder her.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_wordings.py"/>
        <source>The story was changed meanwhile. Look at its history again.</source>
        <translation>Die Geschichte wurde inzwischen geändert. Bitte den Verlauf erneut ansehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_wordings.py"/>
        <source>There is no paragraph here.</source>
        <translation>Hier ist kein Absatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The text is again as it was {moment}.</source>
        <translation>Der Text ist wieder wie {moment}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The text is again as it was {moment}: {notes}</source>
        <translation>Der Text ist wieder wie {moment}: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The notes of {moment}: {words}</source>
        <translation>Notizen, Stand {moment}: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{count} notes came back</source>
        <comment>for one: {count} note came back</comment>
        <translation>
            <numerusform>{count} Notiz kam wieder</numerusform>
            <numerusform>{count} Notizen kamen wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{count} notes are again as then</source>
        <comment>for one: {count} note is again as then</comment>
        <translation>
            <numerusform>{count} Notiz ist wieder wie damals</numerusform>
            <numerusform>{count} Notizen sind wieder wie damals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{count} notes made since were deleted</source>
        <comment>for one: {count} note made since was deleted</comment>
        <translation>
            <numerusform>{count} seither entstandene Notiz wurde gelöscht</numerusform>
            <numerusform>{count} seither entstandene Notizen wurden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{clauses}.</source>
        <translation>{clauses}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The versions of this story cannot be read. The story itself is safe.</source>
        <translation>Die Versionen dieser Geschichte können nicht gelesen werden. Die Geschichte selbst ist sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>replaced by another program</source>
        <translation>von einem anderen Programm ersetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>before their file was gone</source>
        <translation>bevor ihre Datei fehlte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>replaced by an older copy</source>
        <translation>durch eine ältere Kopie ersetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>before beginning anew</source>
        <translation>vor dem Neubeginn</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>before the last good ones</source>
        <translation>vor den letzten guten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>as it is now</source>
        <translation>wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>Notes as of {time}</source>
        <translation>Notizen, Stand {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>{count} words · {difference}</source>
        <comment>for one: {count} word · {difference}</comment>
        <translation>
            <numerusform>{count} Wort · {difference}</numerusform>
            <numerusform>{count} Wörter · {difference}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>{count} notes · {why}</source>
        <comment>for one: {count} note · {why}</comment>
        <translation>
            <numerusform>{count} Notiz · {why}</numerusform>
            <numerusform>{count} Notizen · {why}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>Show every save ({count})</source>
        <translation>Alle Stände zeigen ({count})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>{count} saves left out</source>
        <comment>for one: {count} save left out</comment>
        <translation>
            <numerusform>{count} Stand ausgelassen</numerusform>
            <numerusform>{count} Stände ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/library</name>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>Search stories and notes</source>
        <translation>Geschichten und Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>Search all stories and notes</source>
        <translation>Alle Geschichten und Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>All words must stand in one paragraph or note. “In quotes” finds words as they stand there; #tag, by:name and in:notes find notes.</source>
        <translation>Alle Wörter müssen in einem Absatz oder einer Notiz stehen. „In Anführungszeichen“ findet Wörter, wie sie dort stehen; #tag, by:name und in:notes finden Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>Folder: {name}</source>
        <translation>Ordner: {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>open it there</source>
        <translation>dort öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>sort</source>
        <translation>sortieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_bars.py"/>
        <source>Show “{name}”</source>
        <translation>„{name}“ zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>Open notes</source>
        <translation>Offene Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>Last reread</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>Drafts</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>last reread: {day}</source>
        <translation>zuletzt gelesen: {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>{count} drafts</source>
        <comment>for one: {count} draft</comment>
        <translation>
            <numerusform>{count} Fassung</numerusform>
            <numerusform>{count} Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>reading, {share}</source>
        <translation>liest, {share}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>All passages in this story</source>
        <translation>Alle Passagen in dieser Geschichte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>{number} stories</source>
        <comment>for one: {number} story</comment>
        <translation>
            <numerusform>{number} Geschichte</numerusform>
            <numerusform>{number} Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_rows.py"/>
        <source>{stories} · {words}</source>
        <translation>{stories} · {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Choose the folder of your stories</source>
        <translation>Ordner der Geschichten wählen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>{name} — Library</source>
        <translation>{name} — Bibliothek</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Reading {done} of {total}…</source>
        <translation>{done} von {total} gelesen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Choose the folder your stories are in. All of them are listed here, with their words and notes, and can be searched at once.</source>
        <translation>Den Ordner wählen, in dem die Geschichten liegen. Sie werden alle hier aufgelistet, mit Wörtern und Notizen, und lassen sich auf einmal durchsuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>There are no stories in this folder.</source>
        <translation>In diesem Ordner sind keine Geschichten.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>Show in its folder</source>
        <translation>In seinem Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>{passages} in {count} stories</source>
        <comment>for one: {passages} in {count} story</comment>
        <translation>
            <numerusform>{passages} in {count} Geschichte</numerusform>
            <numerusform>{passages} in {count} Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>The first {passages}.</source>
        <translation>Die ersten {passages}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>More words find fewer.</source>
        <translation>Mehr Wörter finden weniger.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/library/library_window.py"/>
        <source>{passages}…</source>
        <translation>{passages}…</translation>
    </message>
</context>
<context>
    <name>screens/numbers</name>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>{name}-numbers</source>
        <translation>{name}-Zahlen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>The numbers are in {name}.</source>
        <translation>Die Zahlen stehen in {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Save the page as a picture</source>
        <translation>Die Seite als Bild speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Save the numbers as a table</source>
        <translation>Die Zahlen als Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>{title} · the working text, {day}</source>
        <translation>{title} · der Arbeitstext, {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>Numbers of the story</source>
        <translation>Zahlen der Geschichte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>words</source>
        <comment>for one: word</comment>
        <translation>
            <numerusform>Wort</numerusform>
            <numerusform>Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>scenes</source>
        <comment>for one: scene</comment>
        <translation>
            <numerusform>Szene</numerusform>
            <numerusform>Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>notes open</source>
        <comment>for one: note open</comment>
        <translation>
            <numerusform>Notiz offen</numerusform>
            <numerusform>Notizen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>rereadings</source>
        <comment>for one: rereading</comment>
        <translation>
            <numerusform>Durchgang</numerusform>
            <numerusform>Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>to read</source>
        <translation>zu lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>spoken</source>
        <translation>gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/picture.py"/>
        <source>{picture}: {figure}</source>
        <translation>{picture}: {figure}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>{number} reactions over the story; a stroke where a reader stopped</source>
        <comment>for one: {number} reaction over the story; a stroke where a reader stopped</comment>
        <translation>
            <numerusform>{number} Reaktion über die Geschichte; ein Strich, wo ein Leser aufhörte</numerusform>
            <numerusform>{number} Reaktionen über die Geschichte; ein Strich, wo ein Leser aufhörte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>{reader} stopped in scene {number}</source>
        <translation>{reader} hörte in Szene {number} auf</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>{reader}, scene {number}: {reactions}</source>
        <translation>{reader}, Szene {number}: {reactions}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Words and dialogue by scene</source>
        <translation>Wörter und Dialog nach Szenen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>in full colour: spoken</source>
        <translation>kräftig gefärbt: gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Scene {number}, {title}: {words}, {share} spoken</source>
        <translation>Szene {number}, {title}: {words}, {share} gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Length of sentences</source>
        <translation>Länge der Sätze</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>words; the stroke is {draft}</source>
        <translation>Wörter; der Strich ist {draft}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>{count} sentences from {label} words</source>
        <comment>for one: {count} sentence from {label} words</comment>
        <translation>
            <numerusform>{count} Satz ab {label} Wörtern</numerusform>
            <numerusform>{count} Sätze ab {label} Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>{words}; {before} in the last draft</source>
        <translation>{words}; {before} in der letzten Fassung</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Beside the last draft</source>
        <translation>Gegenüber der letzten Fassung</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>No draft is kept yet.</source>
        <translation>Noch ist keine Fassung gesichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>{name}: {before}, now {now}</source>
        <translation>{name}: {before}, jetzt {now}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>the larger, the more; {count} notes, {open} open</source>
        <comment>for one: the larger, the more; {count} note, {open} open</comment>
        <translation>
            <numerusform>je größer, desto mehr; {count} Notiz, {open} offen</numerusform>
            <numerusform>je größer, desto mehr; {count} Notizen, {open} offen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>Notes by kind and scene</source>
        <translation>Notizen nach Art und Szene</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{kind}, scene {number}: {count}</source>
        <translation>{kind}, Szene {number}: {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>written, less what was cut</source>
        <translation>geschrieben, abzüglich Gestrichenes</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>Words by day</source>
        <translation>Wörter nach Tagen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{day}: {words} words</source>
        <translation>{day}: {words} Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>Nothing was written in these four weeks.</source>
        <translation>In diesen vier Wochen wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>what was read in each pass; gaps are scene breaks</source>
        <translation>was in jedem Durchgang gelesen wurde; Lücken sind Szenenwechsel</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{name}: {figure}</source>
        <translation>{name}: {figure}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{share} · {day}</source>
        <translation>{share} · {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>No rereading has begun yet.</source>
        <translation>Noch hat kein Durchgang begonnen.</translation>
    </message>
</context>
<context>
    <name>screens/preferences</name>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>The system says whether it is dark and whether contrast is high.</source>
        <translation>Das System sagt, ob es dunkel ist und ob der Kontrast hoch ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>With a high contrast</source>
        <translation>Bei hohem Kontrast</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Each colour of notes has a line of its own shape as well, so that they are told apart without colour.</source>
        <translation>Jede Farbe von Notizen hat auch eine Linie eigener Form, sodass sie ohne Farbe zu unterscheiden sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Menus, notes and the page become larger together, when Reread is next started. The page alone has a size of its own.</source>
        <translation>Menüs, Notizen und die Seite werden zusammen größer, sobald Reread das nächste Mal gestartet wird. Die Seite allein hat eine eigene Größe.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/appearance_page.py"/>
        <source>Without motion the caret does not blink and menus do not fade.</source>
        <translation>Ohne Bewegung blinkt die Schreibmarke nicht, und Menüs werden nicht eingeblendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Reread without a story opens the windows that were open when you left. A story that you open comes alone; “Reopen closed story” brings the others.</source>
        <translation>Ohne Geschichte gestartet, öffnet Reread die Fenster, die beim Beenden offen waren. Eine geöffnete Geschichte kommt allein; „Geschlossene Geschichte wieder öffnen“ bringt die anderen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Once a day, at a quiet time, every story you opened is copied there with its notes, passes and drafts, as plain files in a folder for each story and day. All of two weeks are kept, then one a week, then one a month. Best is a folder on another disk.</source>
        <translation>Einmal am Tag, in einer ruhigen Zeit, wird jede geöffnete Geschichte mit Notizen, Durchgängen und Fassungen dorthin kopiert, als einfache Dateien in einem Ordner je Geschichte und Tag. Von zwei Wochen bleiben alle, dann eine je Woche, dann eine je Monat. Am besten ist ein Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Open what was open</source>
        <translation>Öffnen, was offen war</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Back up no more</source>
        <translation>Keine Sicherungen mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/backup_page.py"/>
        <source>Backups go to</source>
        <translation>Sicherungen nach</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>What you mistype is put right when a key ends the word. Backspace right after gives it back. Nothing is put right that is not in this list.</source>
        <translation>Vertipptes wird berichtigt, wenn eine Taste das Wort beendet. Rücktaste gleich danach bringt es zurück. Nichts wird berichtigt, was nicht in dieser Liste steht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Put right what I always mistype</source>
        <translation>Berichtigen, was ich immer vertippe</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>What is put right</source>
        <translation>Was berichtigt wird</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Mistyped</source>
        <translation>Vertippt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Meant</source>
        <translation>Gemeint</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>{wrong} → {right}</source>
        <translation>{wrong} → {right}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>A pair is of one line, without # or an arrow in it.</source>
        <translation>Ein Paar ist eine Zeile, ohne # oder Pfeil darin.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/language_page.py"/>
        <source>Another language is spoken when Reread is started the next time. Your stories may be in any language, whatever is chosen here.</source>
        <translation>Eine andere Sprache wird gesprochen, wenn Reread das nächste Mal startet. Geschichten können in jeder Sprache sein, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/language_page.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Autocorrect</source>
        <translation>Autokorrektur</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Start, backup</source>
        <translation>Start, Sicherung</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Your notes carry this name in their file, so that a reader knows them from somebody else’s. Without one they are simply yours.</source>
        <translation>Die Notizen tragen in ihrer Datei diesen Namen, damit ein Leser sie von denen anderer unterscheiden kann. Ohne einen sind es einfach die eigenen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>What you mean by a colour is shown wherever you choose one.</source>
        <translation>Was eine Farbe bedeutet, steht überall, wo eine gewählt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>M puts one of these on the selected words: the first ten by their digits, the rest by a few of their letters.</source>
        <translation>M setzt eine davon auf die ausgewählten Wörter: die ersten zehn mit ihrer Ziffer, die übrigen mit ein paar ihrer Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Makes</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Its kind’s</source>
        <translation>Die ihrer Art</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>In Reread</source>
        <translation>Beim Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>{key} alone would type in the story. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{key} allein würde in der Geschichte tippen. Strg oder Alt dazu halten oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Press the new keys here</source>
        <translation>Hier die neuen Tasten drücken</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Find an action by name or key</source>
        <translation>Aktion nach Name oder Taste suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>{key} would call {actions}, so it calls neither.</source>
        <translation>{key} riefe {actions} auf, also keines davon.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>{key} already calls {actions}. Nothing was changed.</source>
        <translation>{key} ruft schon {actions} auf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Use it for “{action}” instead</source>
        <translation>Stattdessen für „{action}“ verwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>All shortcuts are as they were at first.</source>
        <translation>Alle Tastenkürzel sind wie am Anfang.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>“{action}”</source>
        <translation>„{action}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>As the story has them</source>
        <translation>Wie in der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Space between</source>
        <translation>Abstand dazwischen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>First line indented</source>
        <translation>Erste Zeile eingerückt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>This story only</source>
        <translation>Nur diese Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>A sample of the page</source>
        <translation>Ein Muster der Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>As for all stories</source>
        <translation>Wie für alle Geschichten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>At the head are the faces that come along, then those made for readers with dyslexia, as far as the system has them.</source>
        <translation>Oben stehen die mitgelieferten Schriften, dann die für Menschen mit Legasthenie, soweit das System sie hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source> × the size</source>
        <translation> × Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Show *so* and _so_ as emphasis</source>
        <translation>*so* und _so_ als Hervorhebung zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>In plain text, where the story has them in pairs. Markdown always does.</source>
        <translation>In reinem Text, wo die Geschichte sie paarweise hat. Markdown zeigt sie immer.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Letter spacing</source>
        <translation>Laufweite</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source> % of the size</source>
        <translation> % der Größe</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Words are further apart as well.</source>
        <translation>Auch Wörter stehen weiter auseinander.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Emphasis</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>For which stories</source>
        <translation>Für welche Geschichten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Tidy spaces when cutting, pasting and dragging</source>
        <translation>Leerzeichen beim Ausschneiden, Einfügen und Ziehen ordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>One space stays between words and one gap between paragraphs, as the story has them. Code, verse, tables and lists stay as they are.</source>
        <translation>Ein Leerzeichen bleibt zwischen Wörtern und ein Abstand zwischen Absätzen, wie die Geschichte sie hat. Code, Verse, Tabellen und Listen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Enter makes a paragraph as the story does</source>
        <translation>Eingabe macht einen Absatz wie die Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>With the story’s blank line or indent; lists go on. Shift+Enter makes one line end. Without this it is the other way round.</source>
        <translation>Mit der Leerzeile oder dem Einzug der Geschichte; Listen gehen weiter. Umschalt+Eingabe macht ein Zeilenende. Ohne dies ist es umgekehrt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Quotes, dashes and dots as the story has them</source>
        <translation>Anführungszeichen, Striche und Punkte wie in der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>What you type follows what the story mostly has: curly quotes or straight ones, its dash for --, its … for three dots. Backspace gives back what you typed.</source>
        <translation>Getipptes folgt dem, was die Geschichte meistens hat: typografische oder gerade Anführungszeichen, ihr Strich für --, ihr … für drei Punkte. Die Rücktaste bringt das Getippte zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Underline misspelt words in Revise</source>
        <translation>Falsch geschriebene Wörter beim Überarbeiten unterstreichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Not the word that is being typed. A right click or Alt+Enter offers what it may be. The dictionary is that of the lens Spelling.</source>
        <translation>Nicht das Wort, das gerade getippt wird. Rechtsklick oder Alt+Eingabe bietet an, was es sein könnte. Das Wörterbuch ist das der Linse Rechtschreibung.</translation>
    </message>
</context>
<context>
    <name>screens/printing</name>
    <message>
        <location filename="../../desktop/screens/printing/pages_view.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/paper_job.py"/>
        <source>The printer does not answer. Nothing is printed.</source>
        <translation>Der Drucker antwortet nicht. Nichts wird gedruckt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>The story is on its way to the printer.</source>
        <translation>Die Geschichte ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>“{name}” is saved.</source>
        <translation>„{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Notes that are done, too</source>
        <translation>Auch erledigte Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Author’s note, summary, tags</source>
        <translation>Vorwort, Zusammenfassung, Tags</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{count} pages</source>
        <comment>for one: {count} page</comment>
        <translation>
            <numerusform>{count} Seite</numerusform>
            <numerusform>{count} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{pages} so far…</source>
        <translation>{pages} bis jetzt…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>screens/saving</name>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Stories ({patterns})</source>
        <translation>Geschichten ({patterns})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Stories and Word files ({patterns})</source>
        <translation>Geschichten und Word-Dateien ({patterns})</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Open a story</source>
        <translation>Geschichte öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Show a file beside the page</source>
        <translation>Eine Datei neben der Seite zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Where is “{name}” now?</source>
        <translation>Wo ist „{name}“ jetzt?</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>A copy is in {name}.</source>
        <translation>Eine Kopie ist in {name}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The file has other words in the same place now.</source>
        <translation>Die Datei hat jetzt andere Wörter an derselben Stelle.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>It is meant to be so</source>
        <translation>Das ist so gewollt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>That text is not kept any more.</source>
        <translation>Dieser Text ist nicht mehr aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Show the earlier version</source>
        <translation>Frühere Version zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The earlier text of “{name}” is there again.</source>
        <translation>Der frühere Text von „{name}“ ist wieder da.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The earlier text of “{name}” is there again: {notes}</source>
        <translation>Der frühere Text von „{name}“ ist wieder da: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” stays as it is.</source>
        <translation>„{name}“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” stays as it is: {notes}</source>
        <translation>„{name}“ bleibt, wie es ist: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” is empty now; it had {had} on {when}.</source>
        <translation>„{name}“ ist jetzt leer; Stand {when}: {had}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” has only {has} now; it had {had} on {when}.</source>
        <translation>„{name}“ hat nur noch {has}; Stand {when}: {had}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The letters of “{name}” have turned into others; it had {had} on {when}.</source>
        <translation>Die Buchstaben von „{name}“ sind zu anderen geworden; Stand {when}: {had}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Bring them along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Begin without them</source>
        <translation>Ohne sie beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>They stay there.</source>
        <translation>Sie bleiben dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The notes on this text lie beside “{name}”.</source>
        <translation>Die Notizen zu diesem Text liegen neben „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The notes on this text lie beside “{name}” in the folder “{folder}”.</source>
        <translation>Die Notizen zu diesem Text liegen neben „{name}“ im Ordner „{folder}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Show without them</source>
        <translation>Ohne sie zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Keep showing them</source>
        <translation>Weiter zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>{reader}’s notes are shown as they are in the folder now.</source>
        <translation>Die Notizen von {reader} werden gezeigt, wie sie jetzt im Ordner sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Show them again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Keep what you had typed</source>
        <translation>Das Getippte behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Keep the file’s</source>
        <translation>Das der Datei behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>Nothing in this story is damaged.</source>
        <translation>Nichts in dieser Geschichte ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>{count} damaged places are repaired.</source>
        <comment>for one: {count} damaged place is repaired.</comment>
        <translation>
            <numerusform>{count} beschädigte Stelle ist repariert.</numerusform>
            <numerusform>{count} beschädigte Stellen sind repariert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>What {count} others were cannot be told.</source>
        <comment>for one: What {count} other was cannot be told.</comment>
        <translation>
            <numerusform>Was {count} andere war, lässt sich nicht sagen.</numerusform>
            <numerusform>Was {count} andere waren, lässt sich nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>All lines of this story end alike.</source>
        <translation>Alle Zeilen dieser Geschichte enden gleich.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>All lines end with {line_ends} now.</source>
        <translation>Alle Zeilen enden jetzt mit {line_ends}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>{count} places of this story are damaged, the first in line {line}. Their bytes are kept as they are.</source>
        <comment>for one: One place of this story is damaged, in line {line}. Its bytes are kept as they are.</comment>
        <translation>
            <numerusform>Eine Stelle dieser Geschichte ist beschädigt, in Zeile {line}. Ihre Bytes bleiben, wie sie sind.</numerusform>
            <numerusform>{count} Stellen dieser Geschichte sind beschädigt, die erste in Zeile {line}. Ihre Bytes bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>Show the next</source>
        <translation>Nächste zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Save as UTF-8</source>
        <translation>Als UTF-8 speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Nothing you type now would survive a crash: neither the story nor Reread’s own folder can be written.</source>
        <translation>Nichts jetzt Getipptes würde einen Absturz überstehen: Weder die Geschichte noch der eigene Ordner von Reread kann beschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>No note can be made or changed until that is answered.</source>
        <translation>Bis das beantwortet ist, kann keine Notiz gemacht oder geändert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>What you type between two saves would not survive a crash either.</source>
        <translation>Was zwischen zwei Speicherungen getippt wird, würde einen Absturz auch nicht überstehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>“{story}” is not saved yet: another program has written it, and what it wrote is still being looked at.</source>
        <translation>„{story}“ ist noch nicht gespeichert: Ein anderes Programm hat es geschrieben, und was es schrieb, wird noch angesehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Keep mine</source>
        <translation>Eigenes behalten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Take theirs</source>
        <translation>Anderes nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Take the last good ones</source>
        <translation>Die letzten guten nehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Bring them here</source>
        <comment>for one: Bring it here</comment>
        <translation>
            <numerusform>Hierher holen</numerusform>
            <numerusform>Hierher holen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Leave them</source>
        <comment>for one: Leave it</comment>
        <translation>
            <numerusform>Dort lassen</numerusform>
            <numerusform>Dort lassen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Set it aside and begin anew</source>
        <translation>Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>A story without a file</source>
        <translation>Eine Geschichte ohne Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>What was not saved</source>
        <translation>Was nicht gespeichert wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>Notes that were not saved</source>
        <translation>Notizen, die nicht gespeichert wurden</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>{count} notes not saved</source>
        <comment>for one: {count} note not saved</comment>
        <translation>
            <numerusform>{count} Notiz nicht gespeichert</numerusform>
            <numerusform>{count} Notizen nicht gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/story</name>
    <message>
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>There is nothing here to read aloud.</source>
        <translation>Hier gibt es nichts vorzulesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>That is the last sentence.</source>
        <translation>Das ist der letzte Satz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>There is no sentence before this.</source>
        <translation>Davor ist kein Satz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>That was the end.</source>
        <translation>Das war das Ende.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>Choose a voice…</source>
        <translation>Stimme wählen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute noch</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>{count} minutes left</source>
        <comment>for one: {count} minute left</comment>
        <translation>
            <numerusform>noch {count} Minute</numerusform>
            <numerusform>noch {count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>{count} minutes to the end of the scene</source>
        <comment>for one: {count} minute to the end of the scene</comment>
        <translation>
            <numerusform>{count} Minute bis zum Ende der Szene</numerusform>
            <numerusform>{count} Minuten bis zum Ende der Szene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>{count} minutes to the end of the chapter</source>
        <comment>for one: {count} minute to the end of the chapter</comment>
        <translation>
            <numerusform>{count} Minute bis zum Ende des Kapitels</numerusform>
            <numerusform>{count} Minuten bis zum Ende des Kapitels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/aloud/aloud_view.py"/>
        <source>{count} minutes to the end</source>
        <comment>for one: {count} minute to the end</comment>
        <translation>
            <numerusform>{count} Minute bis zum Ende</numerusform>
            <numerusform>{count} Minuten bis zum Ende</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/voice_choosing.py"/>
        <source>{number}×</source>
        <translation>{number}×</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/voice_choosing.py"/>
        <source>Usual voice</source>
        <translation>Übliche Stimme</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/voice_choosing.py"/>
        <source>The voices are being looked for.</source>
        <translation>Die Stimmen werden gesucht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/voice_choosing.py"/>
        <source>There are no voices to choose from.</source>
        <translation>Es gibt keine Stimmen zur Wahl.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/voice_choosing.py"/>
        <source>In the language of the story</source>
        <translation>In der Sprache der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/aloud/voice_choosing.py"/>
        <source>{language} · {program}</source>
        <translation>{language} · {program}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>“{words}” was typed when there was no note to write it in. It is not in the story.</source>
        <translation>„{words}“ wurde getippt, als es keine Notiz dafür gab. Es steht nicht in der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>“{words}” was typed where there was no room for it. It is not in the story.</source>
        <translation>„{words}“ wurde getippt, wo kein Platz dafür war. Es steht nicht in der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>{done} · {key}</source>
        <translation>{done} · {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>Put it into the story</source>
        <translation>In die Geschichte setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>What you type is kept out of the story: “{words}”. Press Esc or click into the story to go on writing it.</source>
        <translation>Getipptes bleibt der Geschichte fern: „{words}“. Esc oder ein Klick in die Geschichte, um weiterzuschreiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>What you typed then is no command: “{words}”.</source>
        <translation>Das dann Getippte ist kein Befehl: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>There is no bookmark in this story yet.</source>
        <translation>In dieser Geschichte gibt es noch kein Lesezeichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Nothing was edited in this story yet.</source>
        <translation>In dieser Geschichte wurde noch nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Bookmark set; there are {count} now.</source>
        <translation>Lesezeichen gesetzt; jetzt sind es {count}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Bookmark set; {key} lists them.</source>
        <translation>Lesezeichen gesetzt; {key} listet sie auf.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Bookmark taken away.</source>
        <translation>Lesezeichen entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>From the last bookmark on to the first.</source>
        <translation>Vom letzten Lesezeichen weiter zum ersten.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>From the first bookmark back to the last.</source>
        <translation>Vom ersten Lesezeichen zurück zum letzten.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>That is the first edit that is known.</source>
        <translation>Das ist die erste bekannte Änderung.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>No bookmark is set yet; {key} sets one.</source>
        <translation>Noch ist kein Lesezeichen gesetzt; {key} setzt eines.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>No bookmark is left.</source>
        <translation>Kein Lesezeichen mehr da.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>(blank line)</source>
        <translation>(Leerzeile)</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/contents_rows.py"/>
        <source>After the story</source>
        <translation>Nach der Geschichte</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <source>{count} more are not listed</source>
        <comment>for one: {count} more is not listed</comment>
        <translation>
            <numerusform>{count} weiteres ist nicht aufgelistet</numerusform>
            <numerusform>{count} weitere sind nicht aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <source>In the notes</source>
        <translation>In den Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{chapter} · {scene}</source>
        <translation>{chapter} · {scene}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Replaced in {count} places.</source>
        <comment>for one: Replaced in {count} place.</comment>
        <translation>
            <numerusform>An {count} Stelle ersetzt.</numerusform>
            <numerusform>An {count} Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Suggested in {count} places.</source>
        <comment>for one: Suggested in {count} place.</comment>
        <translation>
            <numerusform>An {count} Stelle vorgeschlagen.</numerusform>
            <numerusform>An {count} Stellen vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/finding.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>Undo takes all of them back.</source>
        <translation>Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/first_hint.py"/>
        <source>highlights the sentence, or what you select</source>
        <translation>markiert den Satz oder die Auswahl</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/first_hint.py"/>
        <source>writes a note on it</source>
        <translation>schreibt eine Notiz dazu</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/first_hint.py"/>
        <source>shows every other key</source>
        <translation>zeigt alle anderen Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/first_hint.py"/>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/first_hint.py"/>
        <source>The first keys</source>
        <translation>Die ersten Tasten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>That was the last finding.</source>
        <translation>Das war der letzte Fund.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>No finding before this.</source>
        <translation>Davor ist kein Fund.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>The story is still being read.</source>
        <translation>Die Geschichte wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>The lens finds nothing here.</source>
        <translation>Die Linse findet hier nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>“{words}”: {finding}.</source>
        <translation>„{words}“: {finding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>“{words}”: {finding}; perhaps “{replacement}”.</source>
        <translation>„{words}“: {finding}; vielleicht „{replacement}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>“{line}”</source>
        <translation>„{line}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>Nothing is proposed here; make a note of it instead.</source>
        <translation>Hier wird nichts vorgeschlagen; stattdessen eine Notiz daraus machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>Go to a finding first.</source>
        <translation>Erst zu einem Fund gehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>It stands.</source>
        <translation>Es bleibt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>All of this kind stand.</source>
        <translation>Alle dieser Art bleiben so.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>{count} suggestions made.</source>
        <comment>for one: {count} suggestion made.</comment>
        <translation>
            <numerusform>{count} Vorschlag gemacht.</numerusform>
            <numerusform>{count} Vorschläge gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>{count} places had one already.</source>
        <comment>for one: {count} place had one already.</comment>
        <translation>
            <numerusform>{count} Stelle hatte schon einen.</numerusform>
            <numerusform>{count} Stellen hatten schon einen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>{count} more are left: ask again for them.</source>
        <translation>{count} weitere bleiben übrig: noch einmal verlangen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>set</source>
        <translation>festlegen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>put right</source>
        <translation>berichtigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>{lens}: {found}, {count} settled</source>
        <translation>{lens}: {found}, {count} belassen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>{lens}: {found}</source>
        <translation>{lens}: {found}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>next, previous</source>
        <translation>nächster, voriger</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>There is no misspelt word at the caret.</source>
        <translation>An der Schreibmarke ist kein falsch geschriebenes Wort.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>{count} places are put right.</source>
        <comment>for one: {count} place is put right.</comment>
        <translation>
            <numerusform>{count} Stelle ist berichtigt.</numerusform>
            <numerusform>{count} Stellen sind berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>“{word}” is put right as you type it.</source>
        <translation>„{word}“ wird beim Tippen berichtigt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>“{word}” is a word of the story.</source>
        <translation>„{word}“ ist ein Wort der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>“{word}” is one of your words.</source>
        <translation>„{word}“ gehört zu den eigenen Wörtern.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Always put right</source>
        <translation>Immer berichtigen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Add to the story’s words</source>
        <translation>Zu den Wörtern der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Looking for words…</source>
        <translation>Wörter werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>No word is like it</source>
        <translation>Kein Wort ist ihm ähnlich</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>Told in the past</source>
        <translation>In der Vergangenheit erzählt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>Told in the present</source>
        <translation>In der Gegenwart erzählt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>&amp;{number}  {label}</source>
        <translation>&amp;{number}  {label}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>These paragraphs are told in the past.</source>
        <translation>Diese Absätze sind in der Vergangenheit erzählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>These paragraphs are told in the present.</source>
        <translation>Diese Absätze sind in der Gegenwart erzählt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>These paragraphs are told as the story mostly is.</source>
        <translation>Diese Absätze sind erzählt wie die Geschichte meistens.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>A word or phrase a line. What begins with # is a remark.</source>
        <translation>Je Zeile ein Wort oder eine Wendung. Was mit # beginnt, ist eine Bemerkung.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>A word or phrase a line. “-ly” means any word that ends so, “…” some words in between. What begins with ! is left out, with # it is a remark.</source>
        <translation>Je Zeile ein Wort oder eine Wendung. „-ly“ heißt jedes Wort, das so endet, „…“ ein paar Wörter dazwischen. Was mit ! beginnt, wird ausgelassen; mit # ist es eine Bemerkung.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/line_flow.py"/>
        <source>No line of this story ends within a paragraph.</source>
        <translation>Keine Zeile dieser Geschichte endet innerhalb eines Absatzes.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/looking.py"/>
        <source>Nothing was replaced: this expression takes too long.</source>
        <translation>Nichts wurde ersetzt: Dieser Ausdruck braucht zu lange.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/looking.py"/>
        <source>This expression takes too long.</source>
        <translation>Dieser Ausdruck braucht zu lange.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>There is no paragraph at the caret.</source>
        <translation>An der Schreibmarke ist kein Absatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the first paragraph.</source>
        <translation>Das ist der erste Absatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the last paragraph.</source>
        <translation>Das ist der letzte Absatz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>It would become one with the paragraph beside it.</source>
        <translation>Er würde mit dem Absatz daneben eins.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>What stands before the story stays there.</source>
        <translation>Was vor der Geschichte steht, bleibt dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the first scene.</source>
        <translation>Das ist die erste Szene.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the last scene.</source>
        <translation>Das ist die letzte Szene.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the first chapter.</source>
        <translation>Das ist das erste Kapitel.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the last chapter.</source>
        <translation>Das ist das letzte Kapitel.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>A number that is out of its order is no chapter any more.</source>
        <translation>Eine Nummer außer der Reihe ist kein Kapitel mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>There are no scenes to move here.</source>
        <translation>Hier gibt es keine Szenen zu verschieben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>What stands after the story stays there.</source>
        <translation>Was nach der Geschichte steht, bleibt dort.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>{up} and {down} move what is chosen.</source>
        <translation>{up} und {down} verschieben, was gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>While you reread, the text is locked; paragraphs, scenes and chapters are moved in Revise.</source>
        <translation>Beim Lesen ist der Text gesperrt; Absätze, Szenen und Kapitel werden beim Überarbeiten verschoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>While you suggest, the text stays as it is. Edit again to move paragraphs, scenes and chapters.</source>
        <translation>Beim Vorschlagen bleibt der Text, wie er ist. Um Absätze, Szenen und Kapitel zu verschieben, wieder ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>This note is about one passage only.</source>
        <translation>In dieser Notiz geht es nur um eine Passage.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>Skipped {count} paragraphs you have not seen.</source>
        <comment>for one: Skipped {count} paragraph you have not seen.</comment>
        <translation>
            <numerusform>{count} ungesehenen Absatz übersprungen.</numerusform>
            <numerusform>{count} ungesehene Absätze übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>Skipped {count} paragraphs you have not seen; {key} goes back.</source>
        <comment>for one: Skipped {count} paragraph you have not seen; {key} goes back.</comment>
        <translation>
            <numerusform>{count} ungesehenen Absatz übersprungen; {key} geht zurück.</numerusform>
            <numerusform>{count} ungesehene Absätze übersprungen; {key} geht zurück.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>There are no notes to go to.</source>
        <translation>Es gibt keine Notizen, zu denen man gehen könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>That was the last note.</source>
        <translation>Das war die letzte Notiz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>No note before this.</source>
        <translation>Davor ist keine Notiz.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>There is nowhere to go back to.</source>
        <translation>Zurück geht es nirgendwohin.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>There is nowhere further to go forward to.</source>
        <translation>Weiter vor geht es nirgendwohin.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/cards.py"/>
        <source>What you wrote in this note is not kept yet: “{words}”. It goes into the note as soon as notes can be changed again.</source>
        <translation>Was in dieser Notiz geschrieben wurde, ist noch nicht aufgehoben: „{words}“. Es kommt in die Notiz, sobald Notizen wieder geändert werden können.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/cards.py"/>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>Name a colour</source>
        <translation>Farbe benennen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>I am none of them</source>
        <translation>Ich bin keiner davon</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>The notes by {name} are your own.</source>
        <translation>Die Notizen von {name} sind eigene.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>They are not mine</source>
        <translation>Sie sind nicht von mir</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>{count} notes on this story are by {name}. Is that you?</source>
        <comment>for one: {count} note on this story is by {name}. Is that you?</comment>
        <translation>
            <numerusform>{count} Notiz zu dieser Geschichte ist von {name}. Sind Sie das?</numerusform>
            <numerusform>{count} Notizen zu dieser Geschichte sind von {name}. Sind Sie das?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>{count} notes on this story are by {name}, others by {others}. Are you {name}?</source>
        <comment>for one: {count} note on this story is by {name}, others are by {others}. Are you {name}?</comment>
        <translation>
            <numerusform>{count} Notiz zu dieser Geschichte ist von {name}, andere sind von {others}. Sind Sie {name}?</numerusform>
            <numerusform>{count} Notizen zu dieser Geschichte sind von {name}, andere von {others}. Sind Sie {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>{name} and {count} more</source>
        <comment>for one: {name} and {count} more</comment>
        <translation>
            <numerusform>{name} und {count} weitere</numerusform>
            <numerusform>{name} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Only blanks are selected; select some words first.</source>
        <translation>Nur Leerraum ist ausgewählt; erst Wörter auswählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>There is no sentence at the caret; select some words first.</source>
        <translation>An der Schreibmarke ist kein Satz; erst Wörter auswählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The caret is not in view; click a sentence or select some words first.</source>
        <translation>Die Schreibmarke ist nicht im Blick; erst einen Satz anklicken oder Wörter auswählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>Choose a note first.</source>
        <translation>Erst eine Notiz wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The passage has changed since this was suggested, so nothing was applied. Edit the text by hand, or the suggestion.</source>
        <translation>Die Passage hat sich seit diesem Vorschlag geändert; so wurde nichts angewendet. Den Text von Hand ändern oder den Vorschlag.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Where this suggestion belongs is less than sure, so nothing was applied. Put it at its place first.</source>
        <translation>Wohin dieser Vorschlag gehört, ist nicht sicher; so wurde nichts angewendet. Ihn erst an seine Stelle setzen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The passage of this suggestion was not found, so nothing was applied. Attach it to words of the text first.</source>
        <translation>Die Passage dieses Vorschlags wurde nicht gefunden; so wurde nichts angewendet. Ihn erst an Wörter des Textes heften.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>There is no link in this note.</source>
        <translation>In dieser Notiz ist kein Link.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This note has {most} replies, and can have no more.</source>
        <translation>Diese Notiz hat {most} Antworten, mehr gehen nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This suggestion is applied already.</source>
        <translation>Dieser Vorschlag ist schon angewendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This asks for nothing that could be done.</source>
        <translation>Hier ist nichts verlangt, was sich tun ließe.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This note suggests no other words.</source>
        <translation>Diese Notiz schlägt keine anderen Wörter vor.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Select the words that the note is about, then attach it.</source>
        <translation>Erst die Wörter auswählen, um die es in der Notiz geht, dann anheften.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>There is no place to offer; select the words and attach it.</source>
        <translation>Es gibt keine Stelle anzubieten; die Wörter auswählen und anheften.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The note is deleted.</source>
        <translation>Die Notiz ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Choose a note first; then select more words that it is about.</source>
        <translation>Erst eine Notiz wählen, dann weitere Wörter auswählen, um die es geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This note is about the whole story, not about a passage.</source>
        <translation>In dieser Notiz geht es um die ganze Geschichte, nicht um eine Passage.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>A note can be about {most} passages, and no more.</source>
        <translation>In einer Notiz kann es um {most} Passagen gehen, nicht um mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The note is about these words already.</source>
        <translation>In der Notiz geht es schon um diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The note is about {count} passages now.</source>
        <translation>In der Notiz geht es jetzt um {count} Passagen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>No note is filtered out.</source>
        <translation>Keine Notiz ist herausgefiltert.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>All notes are shown.</source>
        <translation>Alle Notizen sind zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>The story was changed since the notes were made: {notes}</source>
        <translation>Die Geschichte wurde geändert, seit die Notizen entstanden: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>“{name}” was changed by another program: {notes}</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Go through them</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Only these notes are shown.</source>
        <translation>Nur diese Notizen sind zu sehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Only these notes are shown; {keys} go through them.</source>
        <comment>for one: Only these notes are shown; {keys} goes through them.</comment>
        <translation>
            <numerusform>Nur diese Notizen sind zu sehen; {keys} führt durch sie.</numerusform>
            <numerusform>Nur diese Notizen sind zu sehen; {keys} führen durch sie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>No words of a note without a sure place stand in the story.</source>
        <translation>Von keiner Notiz ohne sichere Stelle stehen die Wörter in der Geschichte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>{count} notes have no sure place, but their words stand together in the story.</source>
        <comment>for one: {count} note has no sure place, but its words stand in the story.</comment>
        <translation>
            <numerusform>{count} Notiz hat keine sichere Stelle, aber ihre Wörter stehen in der Geschichte.</numerusform>
            <numerusform>{count} Notizen haben keine sichere Stelle, aber ihre Wörter stehen beisammen in der Geschichte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>Put there · {key}</source>
        <translation>Dorthin setzen · {key}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>Put there</source>
        <translation>Dorthin setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>Find something first: then every place that was found can be marked.</source>
        <translation>Erst etwas suchen: Dann kann jede gefundene Stelle markiert werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>{count} places are marked.</source>
        <comment>for one: {count} place is marked.</comment>
        <translation>
            <numerusform>{count} Stelle ist markiert.</numerusform>
            <numerusform>{count} Stellen sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>{count} places had that note already.</source>
        <comment>for one: {count} place had that note already.</comment>
        <translation>
            <numerusform>{count} Stelle hatte diese Notiz schon.</numerusform>
            <numerusform>{count} Stellen hatten diese Notiz schon.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>{count} more are left: Mark all goes on with them.</source>
        <translation>{count} weitere bleiben übrig: „Alle markieren“ macht damit weiter.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/spoken_notes.py"/>
        <source>{count} more notes.</source>
        <comment>for one: {count} more note.</comment>
        <translation>
            <numerusform>{count} weitere Notiz.</numerusform>
            <numerusform>{count} weitere Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/spoken_notes.py"/>
        <source>{note}: {words}</source>
        <translation>{note}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/spoken_notes.py"/>
        <source>insert “{words}”.</source>
        <translation>einfügen: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/spoken_notes.py"/>
        <source>cut “{words}”.</source>
        <translation>streichen: „{words}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/spoken_notes.py"/>
        <source>“{old}” becomes “{new}”.</source>
        <translation>„{old}“ wird „{new}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_commands.py"/>
        <source>No note has a tag yet.</source>
        <translation>Noch hat keine Notiz ein Schlagwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_commands.py"/>
        <source>{key} takes that back.</source>
        <translation>{key} nimmt das zurück.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>New name of the tag</source>
        <translation>Neuer Name des Schlagworts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>“{tag}” is on {count} notes. Its new name:</source>
        <comment>for one: “{tag}” is on {count} note. Its new name:</comment>
        <translation>
            <numerusform>„{tag}“ steht an {count} Notiz. Neuer Name:</numerusform>
            <numerusform>„{tag}“ steht an {count} Notizen. Neuer Name:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>Joins it with “{tag}”, which is on {count} notes.</source>
        <comment>for one: Joins it with “{tag}”, which is on {count} note.</comment>
        <translation>
            <numerusform>Vereint es mit „{tag}“, das an {count} Notiz steht.</numerusform>
            <numerusform>Vereint es mit „{tag}“, das an {count} Notizen steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} applied</source>
        <comment>for one: {count} applied</comment>
        <translation>
            <numerusform>{count} angewendet</numerusform>
            <numerusform>{count} angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} dismissed</source>
        <comment>for one: {count} dismissed</comment>
        <translation>
            <numerusform>{count} verworfen</numerusform>
            <numerusform>{count} verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} done</source>
        <comment>for one: {count} done</comment>
        <translation>
            <numerusform>{count} erledigt</numerusform>
            <numerusform>{count} erledigt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Probably dealt with</source>
        <translation>Wohl schon erledigt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>No longer in the text</source>
        <translation>Nicht mehr im Text</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>That was the last one; this is the first again.</source>
        <translation>Das war die letzte; hier ist wieder die erste.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>This note does not ask whether it is dealt with.</source>
        <translation>Diese Notiz fragt nicht, ob sie erledigt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/pane_view.py"/>
        <source>Beside the page</source>
        <translation>Neben der Seite</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/second_place.py"/>
        <source>What you suggest is typed on the page, not beside it.</source>
        <translation>Vorschläge werden auf der Seite getippt, nicht daneben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>That is done with words on the page, not beside it.</source>
        <translation>Das geht mit Wörtern auf der Seite, nicht daneben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>A file of its own has no place in the story.</source>
        <translation>Eine eigene Datei hat keine Stelle in der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>{why} This is what it was when it was read.</source>
        <translation>{why} So war es, als es gelesen wurde.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_view.py"/>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_view.py"/>
        <source>Drag, or move with the arrow keys</source>
        <translation>Ziehen oder mit den Pfeiltasten bewegen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>What was read is counted anew. The notes that you make in it know its name, so that they can be looked at by themselves.</source>
        <translation>Was gelesen wurde, wird neu gezählt. Notizen, die darin entstehen, kennen seinen Namen und lassen sich für sich ansehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>The notes that you made in it are known by the new name, too.</source>
        <translation>Auch die darin entstandenen Notizen kennt man dann unter dem neuen Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” begins.</source>
        <translation>„{name}“ beginnt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>There is no pass to continue. Begin one first.</source>
        <translation>Es gibt keinen Durchgang fortzusetzen. Erst einen beginnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” goes on.</source>
        <translation>„{name}“ geht weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>No pass is under way.</source>
        <translation>Kein Durchgang läuft.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” is ended.</source>
        <translation>„{name}“ ist beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>This reread is ended.</source>
        <translation>Dieser Durchgang ist beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>No pass is ended.</source>
        <translation>Kein Durchgang ist beendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” goes on again.</source>
        <translation>„{name}“ geht wieder weiter.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>It is called “{name}” now.</source>
        <translation>Er heißt jetzt „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” is removed.</source>
        <translation>„{name}“ ist entfernt.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>There is no pass. Begin one first.</source>
        <translation>Es gibt keinen Durchgang. Erst einen beginnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Go on with it again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Go to where you are</source>
        <translation>Zur aktuellen Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Go on with it</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Everything has been read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>From the start of the story again.</source>
        <translation>Wieder vom Anfang der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Rename a pass</source>
        <translation>Durchgang umbenennen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Name of the pass</source>
        <translation>Name des Durchgangs</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Second reread: tense</source>
        <translation>Zweiter Durchgang: Zeitform</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>These words are nowhere in the story any more. Select others and attach the note to them, or mark it done.</source>
        <translation>Diese Wörter stehen nirgends mehr in der Geschichte. Andere auswählen und die Notiz daran heften, oder sie als erledigt markieren.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>Place {number} of {count} for “{quote}”.</source>
        <translation>Stelle {number} von {count} für „{quote}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>The only place for “{quote}”.</source>
        <translation>Die einzige Stelle für „{quote}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>Put it here</source>
        <translation>Hierhin setzen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/reader_commands.py"/>
        <source>Readers’ notes are hidden.</source>
        <translation>Notizen von Lesern sind ausgeblendet.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/reader_commands.py"/>
        <source>Readers’ notes are shown.</source>
        <translation>Notizen von Lesern sind zu sehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/readers/reader_commands.py"/>
        <source>Your pass is done: {count} notes of readers are shown.</source>
        <comment>for one: Your pass is done: {count} note of readers is shown.</comment>
        <translation>
            <numerusform>Der Durchgang ist fertig: {count} Notiz von Lesern ist zu sehen.</numerusform>
            <numerusform>Der Durchgang ist fertig: {count} Notizen von Lesern sind zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Readers go by letters now.</source>
        <translation>Leser heißen jetzt nach Buchstaben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Readers go by their names again.</source>
        <translation>Leser heißen wieder mit ihren Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Readers’ notes do not wait any more.</source>
        <translation>Notizen von Lesern warten nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>{count} notes wait until you end a pass, or show them here.</source>
        <comment>for one: {count} note waits until you end a pass, or show it here.</comment>
        <translation>
            <numerusform>{count} Notiz wartet, bis Sie einen Durchgang beenden oder sie hier zeigen.</numerusform>
            <numerusform>{count} Notizen warten, bis Sie einen Durchgang beenden oder sie hier zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Notes that come now wait until you have read the story.</source>
        <translation>Was jetzt an Notizen kommt, wartet, bis Sie die Geschichte gelesen haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>no state</source>
        <translation>kein Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>“{scene}”: {state}</source>
        <translation>„{scene}“: {state}</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>No state</source>
        <translation>Kein Stand</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>Synopsis…</source>
        <translation>Zusammenfassung…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>There are no words yet to say that of.</source>
        <translation>Dafür gibt es noch keine Wörter.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saved just now</source>
        <translation>Soeben gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saved {minutes} min ago</source>
        <translation>Vor {minutes} Min. gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saved at {time}</source>
        <translation>Um {time} gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/story_display.py"/>
        <source>A pass without a name</source>
        <translation>Ein Durchgang ohne Namen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/story_display.py"/>
        <source>{encoding}, {count} damaged places</source>
        <comment>for one: {encoding}, {count} damaged place</comment>
        <translation>
            <numerusform>{encoding}, {count} beschädigte Stelle</numerusform>
            <numerusform>{encoding}, {count} beschädigte Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/story_screen.py"/>
        <source>apply</source>
        <translation>anwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/story_screen.py"/>
        <source>dismiss</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>What you type is suggested now; the text stays as it is.</source>
        <translation>Getipptes ist jetzt Vorschlag; der Text bleibt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>What you type changes the text again.</source>
        <translation>Getipptes ändert wieder den Text.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>There are no words here that can be set apart.</source>
        <translation>Hier sind keine Wörter zum Hervorheben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>While you suggest, write the words first, then set them so.</source>
        <translation>Beim Vorschlagen erst die Wörter schreiben, dann hervorheben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>The text beside the page is only read there.</source>
        <translation>Der Text neben der Seite wird dort nur gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>While you reread, the text is locked; words are set apart in Revise.</source>
        <translation>Beim Lesen ist der Text gesperrt; Wörter werden beim Überarbeiten hervorgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>This story is plain text and shows no emphasis. In the preferences, under Page, it can.</source>
        <translation>Diese Geschichte ist reiner Text und zeigt keine Hervorhebung. In den Einstellungen, unter Seite, lässt sich das ändern.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Undone: {step}.</source>
        <translation>Rückgängig gemacht: {step}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Redone: {step}.</source>
        <translation>Wiederholt: {step}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>While you suggest, the text stays as it is. Delete the words to suggest that they go, or edit again to cut them.</source>
        <translation>Beim Vorschlagen bleibt der Text, wie er ist. Wörter löschen, um ihre Streichung vorzuschlagen, oder wieder ändern, um sie herauszunehmen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>There is nothing to cut at the caret; select it first.</source>
        <translation>An der Schreibmarke ist nichts herauszunehmen; erst auswählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Cut to the cuttings.</source>
        <translation>Zu den Schnipseln genommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Cut to the cuttings with {count} notes.</source>
        <comment>for one: Cut to the cuttings with {count} note.</comment>
        <translation>
            <numerusform>Mit {count} Notiz zu den Schnipseln genommen.</numerusform>
            <numerusform>Mit {count} Notizen zu den Schnipseln genommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/unreadable</name>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>This text cannot be read any more. The others are not affected.</source>
        <translation>Dieser Text ist nicht mehr lesbar. Die anderen betrifft das nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>An earlier time</source>
        <translation>Ein früherer Zeitpunkt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>What can be read of it</source>
        <translation>Was davon lesbar ist</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>The file as it is now</source>
        <translation>Die Datei, wie sie jetzt ist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>{count} notes · come back with the text</source>
        <comment>for one: {count} note · come back with the text</comment>
        <translation>
            <numerusform>{count} Notiz · kommt mit dem Text wieder</numerusform>
            <numerusform>{count} Notizen · kommen mit dem Text wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>{count} words · kept as {draft}</source>
        <comment>for one: {count} word · kept as {draft}</comment>
        <translation>
            <numerusform>{count} Wort · gesichert als {draft}</numerusform>
            <numerusform>{count} Wörter · gesichert als {draft}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>{count} words · {why}</source>
        <comment>for one: {count} word · {why}</comment>
        <translation>
            <numerusform>{count} Wort · {why}</numerusform>
            <numerusform>{count} Wörter · {why}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>What was in the file is beside it, in “{copy}”.</source>
        <translation>Was in der Datei war, liegt daneben, in „{copy}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>No copy of what was in the file could be put beside it; it is kept in Reread’s own folder.</source>
        <translation>Eine Kopie des Dateiinhalts konnte nicht daneben gelegt werden; er ist im eigenen Ordner von Reread aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Another program wrote the file at that moment; what it wrote is beside it, in “{copy}”.</source>
        <translation>Ein anderes Programm schrieb die Datei in diesem Moment; was es schrieb, liegt daneben, in „{copy}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>“{name}” is again as it was {moment}.</source>
        <translation>„{name}“ ist wieder wie {moment}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>“{name}” is again as it was in {draft}.</source>
        <translation>„{name}“ ist wieder wie in {draft}.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>“{name}” is again as you had typed it, with what was not saved.</source>
        <translation>„{name}“ ist wieder wie getippt, mit dem, was nicht gespeichert war.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Not saved · only the words that were typed</source>
        <translation>Nicht gespeichert · nur die getippten Wörter</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Not saved when Reread ended</source>
        <translation>Nicht gespeichert, als Reread endete</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Not saved when Reread ended · {count} words changed</source>
        <comment>for one: Not saved when Reread ended · {count} word changed</comment>
        <translation>
            <numerusform>Nicht gespeichert, als Reread endete · {count} Wort geändert</numerusform>
            <numerusform>Nicht gespeichert, als Reread endete · {count} Wörter geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>What there is of this story</source>
        <translation>Was es von dieser Geschichte gibt</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Looking for what Reread has of it…</source>
        <translation>Es wird gesucht, was Reread davon hat…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Reread has no other text of this story: no version, no draft, nothing unsaved.</source>
        <translation>Reread hat keinen anderen Text dieser Geschichte: keine Version, keine Fassung, nichts Ungespeichertes.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Some of what Reread has of this story could not be looked at.</source>
        <translation>Einiges von dem, was Reread von dieser Geschichte hat, konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>{name} cannot be opened</source>
        <translation>{name} kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Open “{story}”</source>
        <translation>„{story}“ öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>{words} · the first {count} characters</source>
        <translation>{words} · die ersten {count} Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>The text that is chosen</source>
        <translation>Der gewählte Text</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>What there is of it</source>
        <translation>Was es davon gibt</translation>
    </message>
</context>
<context>
    <name>screens/welcome</name>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Recent stories</source>
        <translation>Zuletzt geöffnete Geschichten</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>Enter opens a story or locates one that is gone, Del takes it off the list</source>
        <translation>Eingabe öffnet eine Geschichte oder sucht eine verschwundene, Entf nimmt sie von der Liste</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>not there any more, locate</source>
        <translation>nicht mehr da, suchen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Read what you wrote with a pencil in hand.</source>
        <translation>Eigenes mit dem Stift in der Hand wiederlesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Let go to open it</source>
        <translation>Loslassen, um sie zu öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Samples to try things on</source>
        <translation>Beispiele zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>or drop a file anywhere here</source>
        <translation>oder eine Datei hierher ziehen</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../desktop/session/background.py"/>
        <source>What was begun {seconds} seconds ago has not come to an end yet.</source>
        <translation>Was vor {seconds} Sekunden begonnen wurde, ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/crash_reports.py"/>
        <source>Something went wrong in Reread, which is a mistake of the program. Your story and notes were saved as far as they could be.</source>
        <translation>In Reread ging etwas schief, ein Fehler des Programms. Geschichte und Notizen wurden gespeichert, so weit es ging.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/crash_reports.py"/>
        <source>The details, to be reported, are in {file}.</source>
        <translation>Die Einzelheiten, zum Melden, stehen in {file}.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/daily_backup.py"/>
        <source>Choose a folder for backups in the preferences first.</source>
        <translation>Erst in den Einstellungen einen Ordner für Sicherungen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/daily_backup.py"/>
        <source>Most of the text of {names} that was backed up before is missing now. All earlier backups are kept.</source>
        <translation>Der meiste Text von {names}, der zuvor gesichert wurde, fehlt jetzt. Alle früheren Sicherungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/preferences.py"/>
        <source>Your preferences cannot be kept, and hold until Reread is closed.</source>
        <translation>Die Einstellungen können nicht behalten werden und gelten, bis Reread geschlossen wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story_choices.py"/>
        <source>What you chose for this story holds until it is closed.</source>
        <translation>Was für diese Geschichte gewählt wurde, gilt, bis sie geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>session/aloud</name>
    <message>
        <location filename="../../desktop/session/aloud/speaking.py"/>
        <source>The voice “{name}” does not come to an end. Choose another voice, or another speed.</source>
        <translation>Die Stimme „{name}“ kommt nicht zum Ende. Eine andere Stimme oder ein anderes Tempo wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/aloud/speaking.py"/>
        <source>The voice “{name}” made no sound. See whether this computer can play any, or choose another voice.</source>
        <translation>Die Stimme „{name}“ gab keinen Ton von sich. Nachsehen, ob dieser Computer Töne abspielen kann, oder eine andere Stimme wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/aloud/speaking.py"/>
        <source>The voice “{name}” could not be started. Choose another voice.</source>
        <translation>Die Stimme „{name}“ konnte nicht gestartet werden. Eine andere Stimme wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/aloud/speaking.py"/>
        <source>The voice “{name}” ended with an error. Choose another voice.</source>
        <translation>Die Stimme „{name}“ endete mit einem Fehler. Eine andere Stimme wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/aloud/voices.py"/>
        <source>There is no voice to read aloud with: “say”, which is part of macOS, was not found.</source>
        <translation>Es gibt keine Stimme zum Vorlesen: „say“, ein Teil von macOS, wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/aloud/voices.py"/>
        <source>There is no voice to read aloud with: PowerShell, which is part of Windows, was not found.</source>
        <translation>Es gibt keine Stimme zum Vorlesen: PowerShell, ein Teil von Windows, wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/aloud/voices.py"/>
        <source>There is no voice to read aloud with. Install the package “espeak-ng”, or “speech-dispatcher”, and try again.</source>
        <translation>Es gibt keine Stimme zum Vorlesen. Das Paket „espeak-ng“ oder „speech-dispatcher“ installieren und es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>session/exchange</name>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>What was pasted</source>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>There are no notes in what was pasted. Paste the whole answer, from its first line to its last.</source>
        <translation>Im Eingefügten sind keine Notizen. Die ganze Rückmeldung einfügen, von der ersten bis zur letzten Zeile.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>There are no comments and no changes in “{name}”. Open it as a story.</source>
        <translation>In „{name}“ sind keine Kommentare und keine Änderungen. Als Geschichte öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>“{name}”: {problem}</source>
        <translation>„{name}“: {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/exporting.py"/>
        <source>“{name}” belongs to the story itself. Choose another name.</source>
        <translation>„{name}“ gehört zur Geschichte selbst. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>read {draft} to its end</source>
        <translation>las {draft} bis zum Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>read {draft} to scene {scene}</source>
        <translation>las {draft} bis Szene {scene}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>read {draft}</source>
        <translation>las {draft}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>back {day}</source>
        <translation>zurück {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>the story</source>
        <translation>die Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>draft {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{notes}, {placed} placed</source>
        <translation>{notes}, {placed} zugeordnet</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{notes}, {placed} placed, {to_place} to place</source>
        <translation>{notes}, {placed} zugeordnet, {to_place} zuzuordnen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{notes}, which wait until you have read the story</source>
        <translation>{notes}, die warten, bis Sie die Geschichte gelesen haben</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} changes were made without tracking</source>
        <comment>for one: {number} change was made without tracking</comment>
        <translation>
            <numerusform>{number} Änderung wurde nicht nachverfolgt</numerusform>
            <numerusform>{number} Änderungen wurden nicht nachverfolgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} notes marked as done</source>
        <comment>for one: {number} note marked as done</comment>
        <translation>
            <numerusform>{number} Notiz als erledigt markiert</numerusform>
            <numerusform>{number} Notizen als erledigt markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} earlier notes deleted</source>
        <comment>for one: {number} earlier note deleted</comment>
        <translation>
            <numerusform>{number} frühere Notiz gelöscht</numerusform>
            <numerusform>{number} frühere Notizen gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session/keeping</name>
    <message>
        <location filename="../../desktop/session/keeping/beside_texts.py"/>
        <source>This draft is not in the list any more.</source>
        <translation>Diese Fassung steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/beside_texts.py"/>
        <source>“{name}” is not there any more; it was removed or renamed.</source>
        <translation>„{name}“ ist nicht mehr da; es wurde entfernt oder umbenannt.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>On disk, {time}</source>
        <translation>Auf der Platte, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>Written by another program just now</source>
        <translation>Soeben von einem anderen Programm geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{story}” was changed by another program where you have changed it too. Nothing was overwritten: their text is in the file, yours is in this window.</source>
        <translation>„{story}“ wurde von einem anderen Programm geändert, wo auch hier geändert wurde. Nichts wurde überschrieben: Der andere Text ist in der Datei, der eigene in diesem Fenster.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{story}” was changed by another program in the moment it was saved, where you have changed it too. Your text is in the file; theirs is kept in the history.</source>
        <translation>„{story}“ wurde im Moment des Speicherns von einem anderen Programm geändert, wo auch hier geändert wurde. Der eigene Text ist in der Datei; der andere ist im Verlauf aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program and is shown as it is now: {notes}</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert und ist zu sehen, wie es jetzt ist: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program and is shown as it is now.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert und ist zu sehen, wie es jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program too, and has both your changes now: {notes}</source>
        <translation>„{name}“ wurde auch von einem anderen Programm geändert und hat jetzt beide Änderungen: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program too, and has both your changes now.</source>
        <translation>„{name}“ wurde auch von einem anderen Programm geändert und hat jetzt beide Änderungen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>There is nothing to recover any more: the files have all of it now.</source>
        <translation>Es gibt nichts mehr wiederherzustellen: Die Dateien haben jetzt alles.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>What was not saved is here again.</source>
        <translation>Was nicht gespeichert war, ist wieder hier.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>The story is as it was in its file. What you had typed is in the history.</source>
        <translation>Die Geschichte ist, wie sie in ihrer Datei war. Das Getippte steht im Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>Some of what was not saved cannot be put in its place any more. The words are in {name} in the folder {folder}.</source>
        <translation>Einiges Ungespeicherte hat seinen Platz nicht mehr. Die Wörter stehen in {name} im Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/damage_repair.py"/>
        <source>Put the earlier text back</source>
        <translation>Den früheren Text zurücklegen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/disk_state.py"/>
        <source>“{story}” was damaged by another program and cannot be read any more. {problem} Your text is in this window; put it back, and what the file holds now is kept.</source>
        <translation>„{story}“ wurde von einem anderen Programm beschädigt und kann nicht mehr gelesen werden. {problem} Der eigene Text ist in diesem Fenster; wird er zurückgelegt, bleibt aufgehoben, was die Datei jetzt enthält.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/draft_keeper.py"/>
        <source>{draft} has another remark.</source>
        <translation>{draft} hat eine andere Bemerkung.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/draft_keeper.py"/>
        <source>It is {draft} now.</source>
        <translation>Es ist jetzt {draft}.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/draft_keeper.py"/>
        <source>{draft} was deleted.</source>
        <translation>{draft} wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/file_repair.py"/>
        <source>What the damaged places were cannot be told; their bytes are kept as they are.</source>
        <translation>Was an den beschädigten Stellen stand, lässt sich nicht sagen; ihre Bytes bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/journal_keeper.py"/>
        <source>What was to be written before it did not come to an end.</source>
        <translation>Was davor zu schreiben war, kam nicht zu Ende.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>It is not in the folder {folder} any more; if you have moved it, open it where it is now.</source>
        <translation>Sie ist nicht mehr im Ordner {folder}; wurde sie verschoben, ist sie dort zu öffnen, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>Its file in the folder {folder} cannot be read as text any more.</source>
        <translation>Ihre Datei im Ordner {folder} kann nicht mehr als Text gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>The story is as it was in its file. What was not saved is kept in the folder {folder}.</source>
        <translation>Die Geschichte ist, wie sie in ihrer Datei war. Was nicht gespeichert wurde, ist im Ordner {folder} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>What was not saved is kept in the folder {folder}.</source>
        <translation>Was nicht gespeichert wurde, ist im Ordner {folder} aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/notes_loading.py"/>
        <source>The notes on this story are still being read. They will be here in a moment.</source>
        <translation>Die Notizen zu dieser Geschichte werden noch gelesen. Gleich sind sie da.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes were changed by another program and are shown anew.</source>
        <translation>Die Notizen wurden von einem anderen Programm geändert und sind neu zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes were changed by another program too; both are shown.</source>
        <translation>Die Notizen wurden auch von einem anderen Programm geändert; beide sind zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes are shown as they last could be read.</source>
        <translation>Die Notizen sind zu sehen, wie sie zuletzt lesbar waren.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes are shown as they last could be read. The damaged file is kept beside them, with “broken” in its name.</source>
        <translation>Die Notizen sind zu sehen, wie sie zuletzt lesbar waren. Die beschädigte Datei liegt daneben, mit „broken“ im Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The story has no notes now. Those it had are kept in its history: File ▸ History…</source>
        <translation>Die Geschichte hat jetzt keine Notizen. Die sie hatte, sind im Verlauf aufgehoben: Datei ▸ Verlauf…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” was gone from the folder “{folder}”. The {count} notes that were in it were kept, and are saved again. Take them, or begin anew without them?</source>
        <comment>for one: “{file}” was gone from the folder “{folder}”. The note that was in it was kept, and is saved again. Take it, or begin anew without it?</comment>
        <translation>
            <numerusform>„{file}“ fehlte im Ordner „{folder}“. Die Notiz darin ist aufgehoben und wird wieder gespeichert. Sie nehmen oder ohne sie neu beginnen?</numerusform>
            <numerusform>„{file}“ fehlte im Ordner „{folder}“. Die {count} Notizen darin sind aufgehoben und werden wieder gespeichert. Sie nehmen oder ohne sie neu beginnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” in the folder “{folder}” was emptied. The {count} notes that were in it were kept, and are saved again. Take them, or begin anew without them?</source>
        <comment>for one: “{file}” in the folder “{folder}” was emptied. The note that was in it was kept, and is saved again. Take it, or begin anew without it?</comment>
        <translation>
            <numerusform>„{file}“ im Ordner „{folder}“ wurde geleert. Die Notiz darin ist aufgehoben und wird wieder gespeichert. Sie nehmen oder ohne sie neu beginnen?</numerusform>
            <numerusform>„{file}“ im Ordner „{folder}“ wurde geleert. Die {count} Notizen darin sind aufgehoben und werden wieder gespeichert. Sie nehmen oder ohne sie neu beginnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” in the folder “{folder}” was damaged; it is kept, with “broken” in its name. The {count} notes are here as they last could be read. Take them, or begin anew without them?</source>
        <comment>for one: “{file}” in the folder “{folder}” was damaged; it is kept, with “broken” in its name. The note is here as it last could be read. Take it, or begin anew without it?</comment>
        <translation>
            <numerusform>„{file}“ im Ordner „{folder}“ wurde beschädigt; es ist aufgehoben, mit „broken“ im Namen. Die Notiz ist hier, wie sie zuletzt lesbar war. Sie nehmen oder ohne sie neu beginnen?</numerusform>
            <numerusform>„{file}“ im Ordner „{folder}“ wurde beschädigt; es ist aufgehoben, mit „broken“ im Namen. Die {count} Notizen sind hier, wie sie zuletzt lesbar waren. Sie nehmen oder ohne sie neu beginnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” had {count} fewer notes than before. They were kept, as nobody said that they were deleted.</source>
        <comment>for one: “{file}” had 1 note fewer than before. It was kept, as nobody said that it was deleted.</comment>
        <translation>
            <numerusform>In „{file}“ fehlte 1 Notiz gegenüber vorher. Sie ist aufgehoben, da niemand gesagt hat, dass sie gelöscht wurde.</numerusform>
            <numerusform>In „{file}“ fehlten {count} Notizen gegenüber vorher. Sie sind aufgehoben, da niemand gesagt hat, dass sie gelöscht wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The story and its notes are as they were earlier. {count} notes that came later are kept: bring them here, or leave them in the history?</source>
        <comment>for one: The story and its notes are as they were earlier. One note that came later is kept: bring it here, or leave it in the history?</comment>
        <translation>
            <numerusform>Die Geschichte und ihre Notizen sind wie früher. Eine spätere Notiz ist aufgehoben: sie hierher holen oder im Verlauf lassen?</numerusform>
            <numerusform>Die Geschichte und ihre Notizen sind wie früher. {count} spätere Notizen sind aufgehoben: sie hierher holen oder im Verlauf lassen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes file is kept as “{name}”.</source>
        <translation>Die Notizdatei ist als „{name}“ aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The {count} notes are deleted now.</source>
        <comment>for one: The note is deleted now.</comment>
        <translation>
            <numerusform>Die Notiz ist jetzt gelöscht.</numerusform>
            <numerusform>Die {count} Notizen sind jetzt gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>Undo brings them back.</source>
        <comment>for one: Undo brings it back.</comment>
        <translation>
            <numerusform>Rückgängig bringt sie wieder.</numerusform>
            <numerusform>Rückgängig bringt sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/read_as.py"/>
        <source>“{story}” was changed by another program just now. Look at what changed, then try again.</source>
        <translation>„{story}“ wurde soeben von einem anderen Programm geändert. Ansehen, was sich geändert hat, dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/read_as.py"/>
        <source>“{story}” could not be saved, so it is still read as it was.</source>
        <translation>„{story}“ konnte nicht gespeichert werden; so wird es weiter gelesen wie bisher.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes were changed and are shown anew.</source>
        <translation>Die Notizen von {reader} wurden geändert und sind neu zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes have come, and are shown beside yours.</source>
        <translation>Notizen von {reader} sind gekommen und neben den eigenen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes have come, and wait until you have read the story.</source>
        <translation>Notizen von {reader} sind gekommen und warten, bis Sie die Geschichte gelesen haben.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes are not shown any more.</source>
        <translation>Die Notizen von {reader} sind nicht mehr zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes are not shown. {problem}</source>
        <translation>Die Notizen von {reader} sind nicht zu sehen. {problem}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes are gone from the folder; they are shown as they were last seen.</source>
        <translation>Die Notizen von {reader} fehlen im Ordner; sie sind zu sehen wie zuletzt.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>“{file}” is empty or damaged; {reader}’s notes are shown as they were last seen.</source>
        <translation>„{file}“ ist leer oder beschädigt; die Notizen von {reader} sind zu sehen wie zuletzt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>“{file}” lacks {count} notes that {reader} had made; they are shown as they were last seen.</source>
        <comment>for one: “{file}” lacks a note that {reader} had made; it is shown as it was last seen.</comment>
        <translation>
            <numerusform>In „{file}“ fehlt eine Notiz von {reader}; sie ist zu sehen wie zuletzt.</numerusform>
            <numerusform>In „{file}“ fehlen {count} Notizen von {reader}; sie sind zu sehen wie zuletzt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>“{story}” could not be saved, so it stays where it is.</source>
        <translation>„{story}“ konnte nicht gespeichert werden und bleibt, wo es ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>You are writing in “{new}” now. “{old}” stays as it was.</source>
        <translation>Geschrieben wird jetzt in „{new}“. „{old}“ bleibt, wie es war.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>You are writing in “{new}” now. Not all of “{old}” is in it, so that stays too.</source>
        <translation>Geschrieben wird jetzt in „{new}“. Nicht alles aus „{old}“ ist darin; so bleibt auch das.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>You are writing in “{new}” now.</source>
        <translation>Geschrieben wird jetzt in „{new}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/saving.py"/>
        <source>“{story}” is not saved yet: its disk does not answer. It is saved as soon as it does; until then, what you type is kept in Reread’s own folder.</source>
        <translation>„{story}“ ist noch nicht gespeichert: Der Datenträger antwortet nicht. Gespeichert wird, sobald er es tut; bis dahin ist Getipptes im eigenen Ordner von Reread aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/saving.py"/>
        <source>“{story}” has your text again. What was in it is kept beside it as “{copy}”.</source>
        <translation>„{story}“ hat wieder den eigenen Text. Was darin war, liegt daneben als „{copy}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/shown_story.py"/>
        <source>This is a kept draft, which stays as it is. Restore it to go on from here, or make your notes on the story as it is now.</source>
        <translation>Das ist eine gesicherte Fassung, die bleibt, wie sie ist. Sie wiederherstellen, um von hier weiterzumachen, oder die Notizen zur Geschichte machen, wie sie jetzt ist.</translation>
    </message>
</context>
<context>
    <name>session/lenses</name>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>consistency</source>
        <translation>Einheitlichkeit</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>Suggest for all</source>
        <translation>Für alle vorschlagen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/lens_reader.py"/>
        <source>This lens met with a mistake of the program, and shows nothing.</source>
        <translation>Diese Linse stieß auf einen Fehler des Programms und zeigt nichts.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/lens_reader.py"/>
        <source>What reads the story beside the window has ended twice. It is started again when a lens is chosen.</source>
        <translation>Was die Geschichte neben dem Fenster liest, ist zweimal zu Ende gegangen. Es beginnt wieder, wenn eine Linse gewählt wird.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <source>Settle</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <source>Settle all</source>
        <translation>Alle so lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <source>Choice for a lens</source>
        <translation>Wahl für eine Linse</translation>
    </message>
</context>
<context>
    <name>session/numbers</name>
    <message>
        <location filename="../../desktop/session/numbers/gathering.py"/>
        <source>Cut, insert</source>
        <translation>Streichen, einfügen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>minutes to read</source>
        <translation>Minuten Lesezeit</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>share spoken</source>
        <translation>Anteil gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>share read</source>
        <translation>Anteil gelesen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>scene {number}: {title}</source>
        <translation>Szene {number}: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>words spoken</source>
        <translation>Wörter gesprochen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>from {words} words</source>
        <translation>ab {words} Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>{kind}, scene {number}</source>
        <translation>{kind}, Szene {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>words written</source>
        <translation>Wörter geschrieben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>{reader}: {reaction}</source>
        <translation>{reader}: {reaction}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>stopped reading</source>
        <translation>hörte auf zu lesen</translation>
    </message>
</context>
<context>
    <name>session/story</name>
    <message>
        <location filename="../../desktop/session/story/cuttings.py"/>
        <source>Cut to cuttings</source>
        <translation>Zu den Schnipseln</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/cuttings.py"/>
        <source>Delete cutting</source>
        <translation>Schnipsel löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/history.py"/>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>unplaced</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Notes on {name}</source>
        <translation>Notizen zu {name}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>There are none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>{number} annotations in the file are about other notes or other things.</source>
        <comment>for one: {number} annotation in the file is about other notes or other things.</comment>
        <translation>
            <numerusform>In {number} Annotation der Datei geht es um andere Notizen oder anderes.</numerusform>
            <numerusform>In {number} Annotationen der Datei geht es um andere Notizen oder anderes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>And ({facts}):</source>
        <translation>Und ({facts}):</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>And:</source>
        <translation>Und:</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/agreeing.py"/>
        <source>One agrees with what a reader noted.</source>
        <translation>Zustimmen kann man dem, was ein Leser notiert hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>Apply suggestions</source>
        <translation>Vorschläge anwenden</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>This note is {reader}’s, and only {reader} changes it. You can reply to it, or mark it done.</source>
        <translation>Diese Notiz ist von {reader}, und nur {reader} ändert sie. Antworten oder als erledigt markieren geht.</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>No suggestion that is shown waits to be applied.</source>
        <translation>Kein gezeigter Vorschlag wartet darauf, angewendet zu werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>{count} suggestions applied</source>
        <comment>for one: {count} suggestion applied</comment>
        <translation>
            <numerusform>{count} Vorschlag angewendet</numerusform>
            <numerusform>{count} Vorschläge angewendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>{count} not: their passages have changed</source>
        <comment>for one: {count} not: its passage has changed</comment>
        <translation>
            <numerusform>{count} nicht: die Passage hat sich geändert</numerusform>
            <numerusform>{count} nicht: ihre Passagen haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>{count} not: they overlap one that was</source>
        <comment>for one: {count} not: it overlaps one that was</comment>
        <translation>
            <numerusform>{count} nicht: er überschneidet sich mit einem angewendeten</numerusform>
            <numerusform>{count} nicht: sie überschneiden sich mit einem angewendeten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <source>{count} notes are {reader}’s and stay as they are.</source>
        <comment>for one: {count} note is {reader}’s and stays as it is.</comment>
        <translation>
            <numerusform>{count} Notiz ist von {reader} und bleibt, wie sie ist.</numerusform>
            <numerusform>{count} Notizen sind von {reader} und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Delete notes</source>
        <translation>Notizen löschen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Write insertion</source>
        <translation>Einfügung schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Write suggestion</source>
        <translation>Vorschlag schreiben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Attach</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Add passage</source>
        <translation>Passage hinzufügen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Remove passage</source>
        <translation>Passage entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Dismiss suggestion</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Dismiss note</source>
        <translation>Notiz verwerfen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/quick_marking.py"/>
        <source>Mark all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/quick_marking.py"/>
        <source>Quick note</source>
        <translation>Schnellnotiz</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>No note was changed.</source>
        <translation>Keine Notiz wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Took “{old}” from {count} notes.</source>
        <comment>for one: Took “{old}” from {count} note.</comment>
        <translation>
            <numerusform>„{old}“ von {count} Notiz entfernt.</numerusform>
            <numerusform>„{old}“ von {count} Notizen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Joined with “{new}” on {count} notes.</source>
        <comment>for one: Joined with “{new}” on {count} note.</comment>
        <translation>
            <numerusform>An {count} Notiz mit „{new}“ vereint.</numerusform>
            <numerusform>An {count} Notizen mit „{new}“ vereint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Renamed to “{new}” on {count} notes.</source>
        <comment>for one: Renamed to “{new}” on {count} note.</comment>
        <translation>
            <numerusform>An {count} Notiz in „{new}“ umbenannt.</numerusform>
            <numerusform>An {count} Notizen in „{new}“ umbenannt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Take tag from all notes</source>
        <translation>Schlagwort von allen Notizen entfernen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/scene_notes.py"/>
        <source>State of the scene</source>
        <translation>Stand der Szene</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Second reread</source>
        <translation>Zweiter Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Third reread</source>
        <translation>Dritter Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Fourth reread</source>
        <translation>Vierter Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Fifth reread</source>
        <translation>Fünfter Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Sixth reread</source>
        <translation>Sechster Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Seventh reread</source>
        <translation>Siebter Durchgang</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>{number}th reread</source>
        <translation>{number}. Durchgang</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} notes kept</source>
        <comment>for one: {count} note kept</comment>
        <translation>
            <numerusform>{count} Notiz behalten</numerusform>
            <numerusform>{count} Notizen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} changed</source>
        <comment>for one: {count} changed</comment>
        <translation>
            <numerusform>{count} geändert</numerusform>
            <numerusform>{count} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} cut</source>
        <comment>for one: {count} cut</comment>
        <translation>
            <numerusform>{count} gestrichen</numerusform>
            <numerusform>{count} gestrichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} to place</source>
        <comment>for one: {count} to place</comment>
        <translation>
            <numerusform>{count} zuzuordnen</numerusform>
            <numerusform>{count} zuzuordnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_session.py"/>
        <source>Smart typing</source>
        <translation>Satzzeichen beim Tippen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_session.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_session.py"/>
        <source>Outside edit</source>
        <translation>Änderung von außen</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_texts.py"/>
        <source>Working text</source>
        <translation>Arbeitstext</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/writing/moving.py"/>
        <source>Move paragraph</source>
        <translation>Absatz verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/writing/moving.py"/>
        <source>Move scene</source>
        <translation>Szene verschieben</translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/writing/moving.py"/>
        <source>Move chapter</source>
        <translation>Kapitel verschieben</translation>
    </message>
</context>
<context>
    <name>storage/backups</name>
    <message>
        <location filename="../../desktop/storage/backups/backing_up.py"/>
        <source>The backup of “{name}” was not what it should be when it was read back. The disk may be failing.</source>
        <translation>Die Sicherung von „{name}“ war beim Nachlesen nicht, wie sie sein soll. Der Datenträger ist vielleicht defekt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/backups/backing_up.py"/>
        <source>“{name}” could not be backed up.</source>
        <translation>„{name}“ konnte nicht gesichert werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/backups/backing_up.py"/>
        <source>“{name}” could not be backed up: {reason}.</source>
        <translation>„{name}“ konnte nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/backups/backing_up.py"/>
        <source>The backup folder “{folder}” is not there. Reread goes on looking for it.</source>
        <translation>Der Sicherungsordner „{folder}“ ist nicht da. Reread sucht weiter danach.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/backups/backup_folder.py"/>
        <source>This is the backup of “{name}” of {day}. What you change here does not change the story.</source>
        <translation>Das ist die Sicherung von „{name}“ von {day}. Was hier geändert wird, ändert die Geschichte nicht.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/backups/last_backup.py"/>
        <source>Nothing has been backed up there yet.</source>
        <translation>Dorthin wurde noch nichts gesichert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/storage/backups/last_backup.py"/>
        <source>Last backed up {moment}, {count} stories.</source>
        <comment>for one: Last backed up {moment}, one story.</comment>
        <translation>
            <numerusform>Zuletzt {moment} gesichert, eine Geschichte.</numerusform>
            <numerusform>Zuletzt {moment} gesichert, {count} Geschichten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/storage/backups/last_backup.py"/>
        <source>Nothing has changed since the last backup to {folder}.</source>
        <translation>Seit der letzten Sicherung nach {folder} hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/storage/backups/last_backup.py"/>
        <source>Backed up {count} stories to {folder}.</source>
        <comment>for one: Backed up one story to {folder}.</comment>
        <translation>
            <numerusform>Eine Geschichte nach {folder} gesichert.</numerusform>
            <numerusform>{count} Geschichten nach {folder} gesichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage/drafts</name>
    <message>
        <location filename="../../desktop/storage/drafts/deleted_drafts.py"/>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>There is no draft in “{name}” any more.</source>
        <translation>In „{name}“ ist keine Fassung mehr.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/deleted_drafts.py"/>
        <source>There are too many files called like “{name}”.</source>
        <translation>Es gibt zu viele Dateien, die wie „{name}“ heißen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_folder.py"/>
        <source>it is a link that leads to another folder</source>
        <translation>es ist eine Verknüpfung zu einem anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>“{name}” was written by a newer Reread, and was left as it is. Use that one to keep drafts of this story.</source>
        <translation>„{name}“ wurde von einem neueren Reread geschrieben und blieb, wie es war. Fassungen dieser Geschichte sind mit jenem zu sichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>{draft} was renamed by another program meanwhile, and was left as it is.</source>
        <translation>{draft} wurde inzwischen von einem anderen Programm umbenannt und blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>The text of {draft} is not kept any more.</source>
        <translation>Der Text von {draft} ist nicht mehr aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>There is a file “{name}” again, and it was left as it is.</source>
        <translation>Es gibt wieder eine Datei „{name}“; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>The file of this draft, “{name}”, was removed or renamed, and its text is not kept.</source>
        <translation>Die Datei dieser Fassung, „{name}“, wurde entfernt oder umbenannt, und ihr Text ist nicht aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>The file of this draft, “{name}”, was removed or renamed, but Reread has kept its text.</source>
        <translation>Die Datei dieser Fassung, „{name}“, wurde entfernt oder umbenannt, aber Reread hat ihren Text aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” is damaged and is made anew; the names, remarks and dates are those known last. What was in it is in a copy beside it.</source>
        <translation>„{name}“ ist beschädigt und wird neu gemacht; Namen, Bemerkungen und Daten sind die zuletzt bekannten. Was darin stand, liegt als Kopie daneben.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” is damaged and is made anew from the drafts; the names and remarks it had are in a copy beside it.</source>
        <translation>„{name}“ ist beschädigt und wird aus den Fassungen neu gemacht; Namen und Bemerkungen, die es hatte, liegen als Kopie daneben.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was written by a newer Reread and is left as it is. Keep drafts with that one.</source>
        <translation>„{name}“ wurde von einem neueren Reread geschrieben und bleibt, wie es ist. Fassungen sind mit jenem zu sichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was gone and is made anew; the names, remarks and dates are those known last.</source>
        <translation>„{name}“ fehlte und wird neu gemacht; Namen, Bemerkungen und Daten sind die zuletzt bekannten.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>The file of this draft, “{name}”, was changed by another program after it was kept. It is shown as it is now.</source>
        <translation>Die Datei dieser Fassung, „{name}“, wurde nach dem Sichern von einem anderen Programm geändert. Sie ist zu sehen, wie sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was gone and is made anew from the drafts.</source>
        <translation>„{name}“ fehlte und wird aus den Fassungen neu gemacht.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” has entries that cannot be read; they are left alone.</source>
        <translation>„{name}“ hat unlesbare Einträge; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was put there by another program: {draft} now.</source>
        <translation>„{name}“ wurde von einem anderen Programm dorthin gelegt: jetzt {draft}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” in the folder of the drafts is no text that can be read.</source>
        <translation>„{name}“ im Ordner der Fassungen ist kein lesbarer Text.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” lacked {count} drafts that were kept; they are listed again.</source>
        <comment>for one: “{name}” lacked a draft that was kept; it is listed again.</comment>
        <translation>
            <numerusform>In „{name}“ fehlte eine gesicherte Fassung; sie ist wieder aufgeführt.</numerusform>
            <numerusform>In „{name}“ fehlten {count} gesicherte Fassungen; sie sind wieder aufgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage/encodings</name>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story is larger than {most} MB; Reread cannot open so much at once. Split it into several files.</source>
        <translation>Die Geschichte ist größer als {most} MB; so viel kann Reread nicht auf einmal öffnen. Sie ist in mehrere Dateien zu teilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story has more than {most} paragraphs; Reread cannot open so many at once. Split it into several files.</source>
        <translation>Die Geschichte hat mehr als {most} Absätze; so viele kann Reread nicht auf einmal öffnen. Sie ist in mehrere Dateien zu teilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story would be larger than {most} MB and could not be opened again, so it was not saved. Undo, or put some of it into another file.</source>
        <translation>Die Geschichte wäre größer als {most} MB und ließe sich nicht wieder öffnen; so wurde sie nicht gespeichert. Rückgängig machen oder einen Teil in eine andere Datei legen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story would be longer than {most} paragraphs and could not be opened again, so it was not saved. Undo, or put some of it into another file.</source>
        <translation>Die Geschichte hätte mehr als {most} Absätze und ließe sich nicht wieder öffnen; so wurde sie nicht gespeichert. Rückgängig machen oder einen Teil in eine andere Datei legen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>Saved in {encoding}, the story would not read the same when it is opened again. Save a copy in UTF-8 instead.</source>
        <translation>In {encoding} gespeichert, läse sich die Geschichte nach dem Öffnen anders. Stattdessen eine Kopie in UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>written in {encoding}, it would not be the same file again. Save it as UTF-8 to edit it</source>
        <translation>in {encoding} geschrieben, wäre es nicht wieder dieselbe Datei. Zum Bearbeiten als UTF-8 speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story is kept in {encoding}, which has no place for the character ({number}). Leave it out, or save a copy in UTF-8.</source>
        <translation>Die Geschichte steht in {encoding}, das für das Zeichen ({number}) keinen Platz hat. Es weglassen oder eine Kopie in UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story is kept in {encoding}, which has no place for the character “{character}” ({number}). Leave it out, or save a copy in UTF-8.</source>
        <translation>Die Geschichte steht in {encoding}, das für das Zeichen „{character}“ ({number}) keinen Platz hat. Es weglassen oder eine Kopie in UTF-8 speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Baltic and Nordic</source>
        <translation>Baltisch und Nordisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Hebrew and Arabic</source>
        <translation>Hebräisch und Arabisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Thai and Vietnamese</source>
        <translation>Thai und Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Old Mac</source>
        <translation>Alter Mac</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mainframe</source>
        <translation>Großrechner</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Every language</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Windows “Unicode”</source>
        <translation>„Unicode“ von Windows</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Old Mac “Unicode”</source>
        <translation>„Unicode“ des alten Mac</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Old mail</source>
        <translation>Alte Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Western European, with €</source>
        <translation>Westeuropäisch, mit €</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Celtic</source>
        <translation>Keltisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Polish, Czech, Hungarian …</source>
        <translation>Polnisch, Tschechisch, Ungarisch …</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Esperanto, Maltese</source>
        <translation>Esperanto, Maltesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Estonian, Latvian, Lithuanian</source>
        <translation>Estnisch, Lettisch, Litauisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Latvian, Lithuanian</source>
        <translation>Lettisch, Litauisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Estonian, Latvian</source>
        <translation>Estnisch, Lettisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Sámi, Icelandic</source>
        <translation>Samisch, Isländisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Russian, Ukrainian, Bulgarian …</source>
        <translation>Russisch, Ukrainisch, Bulgarisch …</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Russian, Bulgarian, Serbian …</source>
        <translation>Russisch, Bulgarisch, Serbisch …</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Kazakh, Azeri …</source>
        <translation>Kasachisch, Aserbaidschanisch …</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Arabic, Persian, Urdu</source>
        <translation>Arabisch, Persisch, Urdu</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Windows, old Mac</source>
        <translation>Windows, alter Mac</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Unix</source>
        <translation>Unix</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>With rare characters</source>
        <translation>Mit seltenen Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Simplified</source>
        <translation>Vereinfacht</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Traditional</source>
        <translation>Traditionell</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Traditional, Hong Kong</source>
        <translation>Traditionell, Hongkong</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Simplified, mail</source>
        <translation>Vereinfacht, Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Korean, mail</source>
        <translation>Koreanisch, Mail</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Serbian, Macedonian, Bulgarian</source>
        <translation>Serbisch, Mazedonisch, Bulgarisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>French, Canada</source>
        <translation>Französisch, Kanada</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Danish, Norwegian</source>
        <translation>Dänisch, Norwegisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Roman</source>
        <translation>Mac Westeuropäisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Central European</source>
        <translation>Mac Mitteleuropäisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Cyrillic</source>
        <translation>Mac Kyrillisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Greek</source>
        <translation>Mac Griechisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Turkish</source>
        <translation>Mac Türkisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Icelandic</source>
        <translation>Mac Isländisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Croatian</source>
        <translation>Mac Kroatisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Croatian, Slovene</source>
        <translation>Kroatisch, Slowenisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Romanian</source>
        <translation>Mac Rumänisch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/guessing.py"/>
        <source>This is not text, or it is damaged: it is full of signs that no text has.</source>
        <translation>Das ist kein Text oder beschädigt: Es ist voller Zeichen, die kein Text hat.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/line_ends.py"/>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/line_ends.py"/>
        <source>odd</source>
        <translation>ungewöhnlich</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: save the story as .txt or .md in the program it was written in, and open that.</source>
        <translation>Reread öffnet reinen Text: die Geschichte in dem Programm, mit dem sie geschrieben ist, als .txt oder .md speichern und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread makes a story of it where it has a window, or by “reread import”.</source>
        <translation>Reread macht eine Geschichte daraus, wo es ein Fenster hat, oder mit „reread import“.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: export the story as plain text or Markdown in the program it was written in, and open that.</source>
        <translation>Reread öffnet reinen Text: die Geschichte in dem Programm, mit dem sie geschrieben ist, als reinen Text oder Markdown exportieren und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: open it in a browser, save or copy the story as text, and open that.</source>
        <translation>Reread öffnet reinen Text: es in einem Browser öffnen, die Geschichte als Text speichern oder kopieren und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Save it without its password, and open that.</source>
        <translation>Ohne Passwort speichern und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Take the story out of it, and open that.</source>
        <translation>Die Geschichte herausnehmen und öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: convert it to .txt or .md, with calibre for example, and open that.</source>
        <translation>Reread öffnet reinen Text: in .txt oder .md umwandeln, etwa mit calibre, und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>There is no story in it that Reread could open.</source>
        <translation>Darin ist keine Geschichte, die Reread öffnen könnte.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Open the story it belongs to.</source>
        <translation>Die Geschichte öffnen, zu der es gehört.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a recording.</source>
        <translation>Das ist eine Aufnahme.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an archive.</source>
        <translation>Das ist ein Archiv.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a ZIP archive, or a Word, OpenDocument or EPUB file.</source>
        <translation>Das ist ein ZIP-Archiv oder eine Datei von Word, OpenDocument oder EPUB.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an old Word file.</source>
        <translation>Das ist eine alte Word-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an Office file that is locked by a password.</source>
        <translation>Das ist eine durch ein Passwort gesperrte Office-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a Word file.</source>
        <translation>Das ist eine Word-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an OpenDocument file, as LibreOffice writes it.</source>
        <translation>Das ist eine OpenDocument-Datei, wie LibreOffice sie schreibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an e-book (EPUB).</source>
        <translation>Das ist ein E-Book (EPUB).</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an e-book for Kindle.</source>
        <translation>Das ist ein E-Book für Kindle.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a Pages file.</source>
        <translation>Das ist eine Pages-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a PDF file.</source>
        <translation>Das ist eine PDF-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a WordPerfect file.</source>
        <translation>Das ist eine WordPerfect-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a file of Windows Write.</source>
        <translation>Das ist eine Datei von Windows Write.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a property list or a web archive of an Apple computer.</source>
        <translation>Das ist eine Eigenschaftsliste oder ein Webarchiv eines Apple-Computers.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a database.</source>
        <translation>Das ist eine Datenbank.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a program.</source>
        <translation>Das ist ein Programm.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This file holds the notes on a story, and no story.</source>
        <translation>Diese Datei enthält die Notizen zu einer Geschichte und keine Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This file is the list of the drafts of a story, and no story.</source>
        <translation>Diese Datei ist die Liste der Fassungen einer Geschichte und keine Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This file tells what of a story was read, and is no story.</source>
        <translation>Diese Datei sagt, was von einer Geschichte gelesen wurde, und ist keine Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an RTF file, with its type and style in it.</source>
        <translation>Das ist eine RTF-Datei, mit Schrift und Stil darin.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a web page (HTML).</source>
        <translation>Das ist eine Webseite (HTML).</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an XML file.</source>
        <translation>Das ist eine XML-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a screenplay of Final Draft.</source>
        <translation>Das ist ein Drehbuch von Final Draft.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a part of a Scrivener project.</source>
        <translation>Das ist ein Teil eines Scrivener-Projekts.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a flat OpenDocument file, as LibreOffice writes it.</source>
        <translation>Das ist eine flache OpenDocument-Datei, wie LibreOffice sie schreibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an AbiWord file.</source>
        <translation>Das ist eine AbiWord-Datei.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a Word file (XML).</source>
        <translation>Das ist eine Word-Datei (XML).</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an e-book (FictionBook).</source>
        <translation>Das ist ein E-Book (FictionBook).</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an outline (OPML).</source>
        <translation>Das ist eine Gliederung (OPML).</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a drawing (SVG).</source>
        <translation>Das ist eine Zeichnung (SVG).</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a property list of an Apple computer.</source>
        <translation>Das ist eine Eigenschaftsliste eines Apple-Computers.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a JSON file, which programs read.</source>
        <translation>Das ist eine JSON-Datei, die Programme lesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a mail.</source>
        <translation>Das ist eine Mail.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a web page that a browser has saved (MHTML).</source>
        <translation>Das ist eine von einem Browser gespeicherte Webseite (MHTML).</translation>
    </message>
</context>
<context>
    <name>storage/files</name>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>you are not allowed to</source>
        <translation>dazu fehlt die Erlaubnis</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk can only be read</source>
        <translation>der Datenträger kann nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>it is not there, or the folder it was in is not</source>
        <translation>es ist nicht da, oder sein Ordner ist nicht da</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <location filename="../../desktop/storage/files/regular_file.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>its name is too long for this disk</source>
        <translation>der Name ist zu lang für diesen Datenträger</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>it is a link that leads back to itself</source>
        <translation>es ist eine Verknüpfung, die zu sich selbst zurückführt</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <location filename="../../desktop/storage/files/regular_file.py"/>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk reported an error</source>
        <translation>der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>you are not allowed to; see the permissions of the file and folder</source>
        <translation>dazu fehlt die Erlaubnis; siehe die Rechte der Datei und des Ordners</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk is full; make some room and save again</source>
        <translation>der Datenträger ist voll; Platz schaffen und noch einmal speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>your share of the disk is used up; make some room and save again</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht; Platz schaffen und noch einmal speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk can only be read; save to another place</source>
        <translation>der Datenträger kann nur gelesen werden; woanders speichern</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk reported an error; it may be failing</source>
        <translation>der Datenträger meldete einen Fehler; er ist vielleicht defekt</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be made: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht erstellt werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be moved: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht verschoben werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be opened: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht geöffnet werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be read: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be removed: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht entfernt werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be renamed: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht umbenannt werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be rescued: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht gerettet werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be saved: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht gespeichert werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be written: {reason}. Its folder is {folder}.</source>
        <translation>„{name}“ kann nicht geschrieben werden: {reason}. Der Ordner ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>Reread’s own folder {folder} cannot be made: {reason}.</source>
        <translation>Der eigene Ordner von Reread, {folder}, kann nicht erstellt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>Reread’s own folder {folder} cannot be read: {reason}.</source>
        <translation>Der eigene Ordner von Reread, {folder}, kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>Reread’s own folder {folder} cannot be written: {reason}.</source>
        <translation>Der eigene Ordner von Reread, {folder}, kann nicht beschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/exporting.py"/>
        <source>“{name}” is there already and is no such export; choose another name.</source>
        <translation>„{name}“ gibt es schon, und es ist kein solcher Export; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/exporting.py"/>
        <source>“{name}” is there already, and is not as Reread wrote it.</source>
        <translation>„{name}“ gibt es schon, und es ist nicht, wie Reread es schrieb.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/filesystem.py"/>
        <source>no file can be called so</source>
        <translation>so kann keine Datei heißen</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/private_files.py"/>
        <source>it is a link that leads elsewhere</source>
        <translation>es ist eine Verknüpfung, die woandershin führt</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/publishing.py"/>
        <source>other programs make and remove it all the time</source>
        <translation>andere Programme erstellen und entfernen es ständig</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/regular_file.py"/>
        <source>it is a pipe or a device, not a file</source>
        <translation>es ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/staging.py"/>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>storage/history</name>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>as it was opened</source>
        <translation>wie geöffnet</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>by another program</source>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>before it was replaced</source>
        <translation>vor dem Ersetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>typed, not saved</source>
        <translation>getippt, nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>sent</source>
        <translation>geschickt</translation>
    </message>
</context>
<context>
    <name>storage/journal</name>
    <message>
        <location filename="../../desktop/storage/journal/journal.py"/>
        <source>a new story</source>
        <translation>eine neue Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journal.py"/>
        <source>What is not saved yet of “{name}” cannot be kept safe from a crash.</source>
        <translation>Was von „{name}“ noch nicht gespeichert ist, ist vor einem Absturz nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was not saved of “{name}” cannot be moved to the folder {folder}: {reason}.</source>
        <translation>Was von „{name}“ nicht gespeichert war, kann nicht in den Ordner {folder} verschoben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was not saved of a story without a file cannot be moved to the folder {folder}: {reason}.</source>
        <translation>Was von einer Geschichte ohne Datei nicht gespeichert war, kann nicht in den Ordner {folder} verschoben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was kept of “{name}” until it was saved cannot be removed from the folder {folder}: {reason}.</source>
        <translation>Was von „{name}“ bis zum Speichern aufgehoben war, kann nicht aus dem Ordner {folder} entfernt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was kept of a story without a file until it was saved cannot be removed from the folder {folder}: {reason}.</source>
        <translation>Was von einer Geschichte ohne Datei bis zum Speichern aufgehoben war, kann nicht aus dem Ordner {folder} entfernt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>What was not saved before that is in its history.</source>
        <translation>Was davor nicht gespeichert war, steht in ihrem Verlauf.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>What you had typed</source>
        <translation>Was getippt war</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>What you had typed, {time}</source>
        <translation>Was getippt war, {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>blanks or signs</source>
        <translation>Leerraum oder Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>what was settled with lenses</source>
        <translation>was mit Linsen belassen war</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>“{name}” was not saved when Reread ended on {moment}: {what}.</source>
        <translation>„{name}“ war nicht gespeichert, als Reread am {moment} endete: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>“{name}” was not saved: {what}.</source>
        <translation>„{name}“ war nicht gespeichert: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>A story without a file was not saved when Reread ended on {moment}: {what}.</source>
        <translation>Eine Geschichte ohne Datei war nicht gespeichert, als Reread am {moment} endete: {what}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>A story without a file was not saved: {what}.</source>
        <translation>Eine Geschichte ohne Datei war nicht gespeichert: {what}.</translation>
    </message>
</context>
<context>
    <name>storage/notes</name>
    <message>
        <location filename="../../desktop/storage/notes/conflict_copies.py"/>
        <source>“{name}” held another version of the notes; both are shown together.</source>
        <translation>„{name}“ enthielt einen anderen Stand der Notizen; beide sind zusammen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/conflict_copies.py"/>
        <source>“{name}” held two versions of the notes; both are shown together.</source>
        <translation>„{name}“ enthielt zwei Stände der Notizen; beide sind zusammen zu sehen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_bytes.py"/>
        <source>“{name}” is a link that leads to another folder, which Reread does not follow. Put the notes themselves beside the story.</source>
        <translation>„{name}“ ist eine Verknüpfung zu einem anderen Ordner, der Reread nicht folgt. Die Notizen selbst neben die Geschichte legen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>“{name}” was written by a newer Reread, and was left as it is. Open the story with that one to change its notes.</source>
        <translation>„{name}“ wurde von einem neueren Reread geschrieben und blieb, wie es war. Um die Notizen zu ändern, die Geschichte mit jenem öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>The notes are not saved. {reason}</source>
        <translation>Die Notizen sind nicht gespeichert. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>“{name}” is being changed by another program. Your notes are saved as soon as it leaves off.</source>
        <translation>„{name}“ wird gerade von einem anderen Programm geändert. Die eigenen Notizen werden gespeichert, sobald es aufhört.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>“{name}” was changed by another program. That version is kept as “{copy}”; yours is saved with the next change.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert. Dieser Stand ist als „{copy}“ aufgehoben; der eigene wird mit der nächsten Änderung gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>The notes are not saved: “{name}” would be larger than 32 MiB, which is as much as Reread can read. Delete some notes, or go on in a copy of the story.</source>
        <translation>Die Notizen sind nicht gespeichert: „{name}“ wäre größer als 32 MiB, und mehr kann Reread nicht lesen. Einige Notizen löschen oder in einer Kopie der Geschichte weitermachen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>No earlier version of the notes could be found.</source>
        <translation>Kein früherer Stand der Notizen war zu finden.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” cannot be read, and was left as it is. Move it away to bring these notes.</source>
        <translation>„{name}“ kann nicht gelesen werden und blieb, wie es war. Es wegräumen, um diese Notizen zu holen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” was written by a newer Reread, and was left as it is.</source>
        <translation>„{name}“ wurde von einem neueren Reread geschrieben und blieb, wie es war.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” would be too large to be read again; the notes were not brought.</source>
        <translation>„{name}“ wäre zu groß, um wieder gelesen zu werden; die Notizen wurden nicht geholt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” was changed by another program since, and was left as it is.</source>
        <translation>„{name}“ wurde seither von einem anderen Programm geändert und blieb, wie es war.</translation>
    </message>
</context>
<context>
    <name>storage/passes</name>
    <message>
        <location filename="../../desktop/storage/passes/passes_file.py"/>
        <source>“{name}” does not tell of rereadings.</source>
        <translation>„{name}“ berichtet nicht von Durchgängen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” was written by a newer Reread, and is left as it is. What you read now is kept on this machine alone.</source>
        <translation>„{name}“ wurde von einem neueren Reread geschrieben und bleibt, wie es ist. Was jetzt gelesen wird, ist nur auf diesem Rechner vermerkt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” cannot be read, and is left as it is. What you read now is kept on this machine alone.</source>
        <translation>„{name}“ kann nicht gelesen werden und bleibt, wie es ist. Was jetzt gelesen wird, ist nur auf diesem Rechner vermerkt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” cannot be written here. What you read now is kept on this machine alone.</source>
        <translation>„{name}“ kann hier nicht geschrieben werden. Was jetzt gelesen wird, ist nur auf diesem Rechner vermerkt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” did not tell of rereadings any more, and is kept as “{copy}”. Those that Reread knows are written again.</source>
        <translation>„{name}“ berichtete nicht mehr von Durchgängen und ist als „{copy}“ aufgehoben. Die Reread kennt, werden wieder geschrieben.</translation>
    </message>
</context>
<context>
    <name>storage/story</name>
    <message>
        <location filename="../../desktop/storage/story/chosen_encoding.py"/>
        <source>You chose to read “{name}” as {chosen}, but another program has saved it in {found} since, and it is read so.</source>
        <translation>„{name}“ sollte als {chosen} gelesen werden, aber ein anderes Programm hat es seither in {found} gespeichert, und so wird es gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>Open the story, “{story}”.</source>
        <translation>Die Geschichte öffnen, „{story}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>This is what a save that was cut short has left behind, and no story.</source>
        <translation>Das ist der Rest eines abgebrochenen Speicherns und keine Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is a Scrivener project. Reread opens plain text: compile it as plain text or Markdown in Scrivener, and open that.</source>
        <translation>„{name}“ ist ein Scrivener-Projekt. Reread öffnet reinen Text: in Scrivener als reinen Text oder Markdown kompilieren und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is an RTF document with attachments. Reread opens plain text: save it as plain text in TextEdit, and open that.</source>
        <translation>„{name}“ ist ein RTF-Dokument mit Anhängen. Reread öffnet reinen Text: in TextEdit als reinen Text speichern und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is a Pages document. Reread opens plain text: export it as plain text in Pages, and open that.</source>
        <translation>„{name}“ ist ein Pages-Dokument. Reread öffnet reinen Text: in Pages als reinen Text exportieren und das öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is the folder of the drafts of a story. Open the story: its drafts are in File ▸ Drafts….</source>
        <translation>„{name}“ ist der Ordner mit den Fassungen einer Geschichte. Die Geschichte öffnen: Ihre Fassungen stehen unter Datei ▸ Fassungen….</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>Its story is not beside it.</source>
        <translation>Ihre Geschichte liegt nicht daneben.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/rescue.py"/>
        <source>A save of “{name}” was cut short earlier. What lay beside it and is not in it was moved to {copy} in the folder {folder}; see whether you miss any of it.</source>
        <translation>Ein Speichern von „{name}“ wurde früher abgebrochen. Was daneben lag und nicht darin steht, kam nach {copy} im Ordner {folder}; bitte sehen, ob etwas davon fehlt.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/rescue.py"/>
        <source>“{name}” could not be saved when it was closed. What you had written is kept in {copy} in the folder {folder}, with its notes.</source>
        <translation>„{name}“ konnte beim Schließen nicht gespeichert werden. Das Geschriebene ist in {copy} im Ordner {folder} aufgehoben, mit seinen Notizen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/rescue.py"/>
        <source>What is not saved of “{name}” could not be kept anywhere else either: {reason}</source>
        <translation>Was von „{name}“ nicht gespeichert ist, konnte auch nirgends sonst aufgehoben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>This text cannot be read any more, and “{name}” was left as it is. Choose another.</source>
        <translation>Dieser Text ist nicht mehr lesbar, und „{name}“ blieb, wie es war. Einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>There is a file “{name}” again, and it was left as it is. Try again to open it.</source>
        <translation>Es gibt wieder eine Datei „{name}“; sie blieb, wie sie war. Das Öffnen erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>“{name}” is a folder now, and was left as it is. Save a copy of the text instead.</source>
        <translation>„{name}“ ist jetzt ein Ordner und blieb, wie es war. Stattdessen eine Kopie des Textes speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>“{name}” was left as it is, as what is in it cannot be kept first: {reason}. Its folder is {folder}. Save a copy of the text instead.</source>
        <translation>„{name}“ blieb, wie es war, da sein Inhalt vorher nicht aufgehoben werden kann: {reason}. Der Ordner ist {folder}. Stattdessen eine Kopie des Textes speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>“{name}” was left as it is, as what is in it could be kept neither beside it nor elsewhere. {reason}</source>
        <translation>„{name}“ blieb, wie es war, da sein Inhalt weder daneben noch anderswo aufgehoben werden konnte. {reason}</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>The text is empty now, and was not saved; the story on the disk is as it was. Undo, or delete the file if you meant to.</source>
        <translation>Der Text ist jetzt leer und wurde nicht gespeichert; die Geschichte auf der Platte ist, wie sie war. Rückgängig machen oder, wenn so gewollt, die Datei löschen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” was changed by another program. It was left as it is there; your text is in this window and is not saved yet.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert. Es blieb dort, wie es ist; der eigene Text ist in diesem Fenster und noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” and its notes are saved, but its earlier versions cannot be kept.</source>
        <translation>„{name}“ und seine Notizen sind gespeichert, aber die früheren Versionen können nicht aufgehoben werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>The text as it was is beside it, in “{name}”.</source>
        <translation>Der bisherige Text liegt daneben, in „{name}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>There is a file “{name}” already, and it was left as it is. Choose another name.</source>
        <translation>Es gibt schon eine Datei „{name}“; sie blieb, wie sie war. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” was removed or renamed by another program. Your text is in this window; save it as a new file.</source>
        <translation>„{name}“ wurde von einem anderen Programm entfernt oder umbenannt. Der eigene Text ist in diesem Fenster; als neue Datei speichern.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” is a folder. Open a story in it.</source>
        <translation>„{name}“ ist ein Ordner. Eine Geschichte darin öffnen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” in the folder {folder} is larger than {most} MB; Reread cannot open so much at once. Split it into several files.</source>
        <translation>„{name}“ im Ordner {folder} ist größer als {most} MB; so viel kann Reread nicht auf einmal öffnen. Es ist in mehrere Dateien zu teilen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” in the folder {folder} cannot be opened.</source>
        <translation>„{name}“ im Ordner {folder} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_identity.py"/>
        <source>“{name}” and “{story}” are one file. The notes on it are those beside the second name.</source>
        <translation>„{name}“ und „{story}“ sind eine Datei. Die Notizen dazu liegen neben dem zweiten Namen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_identity.py"/>
        <source>What lies beside “{name}” is not shown here, as the story is “{story}”: {files} in the folder {folder}.</source>
        <translation>Was neben „{name}“ liegt, ist hier nicht zu sehen, da „{story}“ die Geschichte ist: {files} im Ordner {folder}.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_moving.py"/>
        <source>“{name}” was changed by another program just now. Look at what changed, then try again.</source>
        <translation>„{name}“ wurde soeben von einem anderen Programm geändert. Ansehen, was sich geändert hat, dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_moving.py"/>
        <source>There is “{name}” already, and it was left as it is. Choose another name.</source>
        <translation>„{name}“ gibt es schon, und es blieb, wie es war. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
</context>
<context>
    <name>storage/words</name>
    <message>
        <location filename="../../desktop/storage/words/author_corrections.py"/>
        <source>What you mistype, and what you mean: one pair a line, such as teh -&gt; the</source>
        <translation>Was vertippt wird und was gemeint ist: je Zeile ein Paar, etwa teh -&gt; the</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>Once some of it is in another file, it can be edited here again.</source>
        <translation>Sobald ein Teil davon in einer anderen Datei ist, kann sie hier wieder bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>You can read this story and make notes on it, but not edit it: {reason}.</source>
        <translation>Diese Geschichte kann gelesen und mit Notizen versehen, aber nicht bearbeitet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>it has more than {most} characters</source>
        <translation>sie hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>it has more than {most} paragraphs</source>
        <translation>sie hat mehr als {most} Absätze</translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>Nothing was changed: the story would have more than {most} characters, and could not be edited any more. Put some of it into another file.</source>
        <translation>Nichts wurde geändert: Die Geschichte hätte mehr als {most} Zeichen und könnte nicht mehr bearbeitet werden. Einen Teil in eine andere Datei legen.</translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>Nothing was changed: the story would have more than {most} paragraphs, and could not be edited any more. Put some of it into another file.</source>
        <translation>Nichts wurde geändert: Die Geschichte hätte mehr als {most} Absätze und könnte nicht mehr bearbeitet werden. Einen Teil in eine andere Datei legen.</translation>
    </message>
</context>
<context>
    <name>text/finding</name>
    <message>
        <location filename="../../desktop/text/finding/expressions.py"/>
        <source>Not an expression: look at character {place}</source>
        <translation>Kein Ausdruck: siehe Zeichen {place}</translation>
    </message>
    <message>
        <location filename="../../desktop/text/finding/expressions.py"/>
        <source>This expression is too deep.</source>
        <translation>Dieser Ausdruck ist zu tief.</translation>
    </message>
    <message>
        <location filename="../../desktop/text/finding/expressions.py"/>
        <source>Nothing was replaced: “{words}” cannot take the place of what was found. \1 is the first group, \\ a backslash.</source>
        <translation>Nichts wurde ersetzt: „{words}“ kann nicht an die Stelle des Gefundenen treten. \1 ist die erste Gruppe, \\ ein umgekehrter Schrägstrich.</translation>
    </message>
</context>
<context>
    <name>text/structure</name>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>scene {number}</source>
        <translation>Szene {number}</translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>author’s note</source>
        <translation>Vorwort</translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>after the story</source>
        <translation>nach der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>{chapter}, {scene}</source>
        <translation>{chapter}, {scene}</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="../../desktop/widgets/buttons.py"/>
        <source>{choice} {count}</source>
        <translation>{choice} {count}</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/colour_dots.py"/>
        <source>Name this colour…</source>
        <translation>Diese Farbe benennen…</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/keyboard.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/labels.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>{message} Buttons: {buttons}.</source>
        <translation>{message} Schaltflächen: {buttons}.</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>{message} {key} goes to the answers: {buttons}.</source>
        <translation>{message} {key} führt zu den Antworten: {buttons}.</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/side_panel.py"/>
        <source>Width of the panel</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/side_panel.py"/>
        <source>Drag to make the panel wider or narrower</source>
        <translation>Ziehen, um die Seitenleiste breiter oder schmaler zu machen</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/step_field.py"/>
        <source>{name}: less</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/step_field.py"/>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>Tags of the story</source>
        <translation>Schlagwörter der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>A tag begins with # or ends with ; it may hold blanks.</source>
        <translation>Ein Schlagwort beginnt mit # oder endet mit ; und darf Leerzeichen enthalten.</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../../desktop/window/compare_mode.py"/>
        <source>What you suggest is typed on the page, not in Compare.</source>
        <translation>Vorschläge werden auf der Seite getippt, nicht beim Vergleichen.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>{colour}: {meaning}</source>
        <translation>{colour}: {meaning}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Read aloud from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Read the selection aloud</source>
        <translation>Auswahl vorlesen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>{kind} by {name}: {words}</source>
        <translation>{kind} von {name}: {words}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/draft_windows.py"/>
        <source>{draft} — read-only</source>
        <translation>{draft} — nur zum Lesen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/first_paint.py"/>
        <location filename="../../desktop/window/main_window.py"/>
        <source>{title} — Reread</source>
        <translation>{title} — Reread</translation>
    </message>
    <message>
        <location filename="../../desktop/window/main_window.py"/>
        <source>{name}-copy</source>
        <translation>{name}-Kopie</translation>
    </message>
    <message>
        <location filename="../../desktop/window/main_window.py"/>
        <source>Everything is saved, and nothing waits for an answer.</source>
        <translation>Alles ist gespeichert, und nichts wartet auf eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/menus.py"/>
        <source>Undo {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/menus.py"/>
        <source>Redo {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/menus.py"/>
        <source>No stories yet</source>
        <translation>Noch keine Geschichten</translation>
    </message>
    <message>
        <location filename="../../desktop/window/reading_as.py"/>
        <source>“{name}” is read as {encoding} from now on.</source>
        <translation>„{name}“ wird von jetzt an als {encoding} gelesen.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/reading_as.py"/>
        <source>The encoding of “{name}” is guessed again: it is {encoding}.</source>
        <translation>Die Kodierung von „{name}“ wird wieder geraten: Es ist {encoding}.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/reading_as.py"/>
        <source>There is no story here.</source>
        <translation>Hier ist keine Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/reopening.py"/>
        <source>No story was closed lately.</source>
        <translation>Zuletzt wurde keine Geschichte geschlossen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/window/reopening.py"/>
        <source>{count} stories that were open are not there any more; “{name}” is one.</source>
        <comment>for one: “{name}” was open, and is not there any more.</comment>
        <translation>
            <numerusform>„{name}“ war offen und ist nicht mehr da.</numerusform>
            <numerusform>{count} offene Geschichten sind nicht mehr da; „{name}“ ist eine davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/window/reopening.py"/>
        <source>Reread ended without warning, twice, soon after it had opened {count} stories, “{name}” in front. So they are not opened by themselves now.</source>
        <comment>for one: Reread ended without warning, twice, soon after it had opened “{name}”. So it is not opened by itself now.</comment>
        <translation>
            <numerusform>Reread endete zweimal ohne Vorwarnung, kurz nachdem es „{name}“ geöffnet hatte. So wird es jetzt nicht von selbst geöffnet.</numerusform>
            <numerusform>Reread endete zweimal ohne Vorwarnung, kurz nachdem es {count} Geschichten geöffnet hatte, „{name}“ vorn. So werden sie jetzt nicht von selbst geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/window/reopening.py"/>
        <source>Open them</source>
        <comment>for one: Open it</comment>
        <translation>
            <numerusform>Öffnen</numerusform>
            <numerusform>Öffnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/window/reopening.py"/>
        <source>Leave closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/split_mode.py"/>
        <source>This story</source>
        <translation>Diese Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/window/split_mode.py"/>
        <source>This draft</source>
        <translation>Diese Fassung</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_desk.py"/>
        <source>Choose a paragraph first that is in the text as it is now.</source>
        <translation>Erst einen Absatz wählen, der im jetzigen Text steht.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_desk.py"/>
        <source>What Reread remembers of this story, such as the place you were at, could not be read; that of {day} is used.</source>
        <translation>Was Reread von dieser Geschichte weiß, etwa wo zuletzt gelesen wurde, war nicht lesbar; der Stand von {day} gilt.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_there.py"/>
        <source>The paragraph, to be edited</source>
        <translation>Der Absatz, zum Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>What is in this window could not be saved, so the notes stay where they are.</source>
        <translation>Was in diesem Fenster ist, konnte nicht gespeichert werden; so bleiben die Notizen, wo sie sind.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” are here now; “{left}” stays where it is, as there is another of that name here: {notes}</source>
        <translation>Die Notizen von „{name}“ sind jetzt hier; „{left}“ bleibt, wo es ist, da es hier schon eines dieses Namens gibt: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” are here now; “{left}” stays where it is, as there is another of that name here.</source>
        <translation>Die Notizen von „{name}“ sind jetzt hier; „{left}“ bleibt, wo es ist, da es hier schon eines dieses Namens gibt.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>What belonged to “{name}” is beside this story now: {notes}</source>
        <translation>Was zu „{name}“ gehörte, liegt jetzt neben dieser Geschichte: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>What belonged to “{name}” is beside this story now.</source>
        <translation>Was zu „{name}“ gehörte, liegt jetzt neben dieser Geschichte.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” were copied to this story: {notes}</source>
        <translation>Die Notizen von „{name}“ wurden zu dieser Geschichte kopiert: {notes}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” were copied to this story.</source>
        <translation>Die Notizen von „{name}“ wurden zu dieser Geschichte kopiert.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Reread has earlier texts of “{story}”.</source>
        <translation>Reread hat frühere Texte von „{story}“.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>“{chosen}” has notes of its own, and was left as it is. Those that lie beside “{story}” can be joined with them.</source>
        <translation>„{chosen}“ hat eigene Notizen und blieb, wie es war. Die neben „{story}“ können damit vereint werden.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Join both</source>
        <translation>Beide vereinen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Only open it</source>
        <translation>Nur öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Recovered</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>{name} recovered</source>
        <translation>{name} gerettet</translation>
    </message>
</context>
<context>
    <name>window/palette</name>
    <message>
        <location filename="../../desktop/window/palette/action_offers.py"/>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/offer.py"/>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/offer.py"/>
        <source>In the story</source>
        <translation>In der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/offer.py"/>
        <source>Drafts and stories</source>
        <translation>Fassungen und Geschichten</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>do it, or go there</source>
        <translation>tun oder dorthin</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>words of the story</source>
        <translation>Wörter der Geschichte</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>Sample: {title}</source>
        <translation>Beispiel: {title}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_desk.py"/>
        <source>opened {day}</source>
        <translation>geöffnet {day}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_listing.py"/>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_listing.py"/>
        <source>Lately</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_listing.py"/>
        <source>With the chosen note</source>
        <translation>Mit der gewählten Notiz</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/palette_listing.py"/>
        <source>With the selected words</source>
        <translation>Mit den ausgewählten Wörtern</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Lens: {lens}</source>
        <translation>Linse: {lens}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Continue the pass “{name}”</source>
        <translation>Durchgang „{name}“ fortsetzen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Quick note “{words}”</source>
        <translation>Schnellnotiz „{words}“</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Show only notes that are {state}</source>
        <translation>Nur Notizen zeigen, die {state} sind</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Show only notes with #{tag}</source>
        <translation>Nur Notizen mit #{tag} zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Show only notes of this colour: {colour}</source>
        <translation>Nur Notizen dieser Farbe zeigen: {colour}</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Show only notes by {reader}</source>
        <translation>Nur Notizen von {reader} zeigen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_offers.py"/>
        <source>Draft {number}, “{name}”</source>
        <translation>Fassung {number}, „{name}“</translation>
    </message>
    <message>
        <location filename="../../desktop/window/palette/story_side.py"/>
        <source>without a place</source>
        <translation>ohne Stelle</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>May</source>
        <comment>the month in short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>on {day} at {time}</source>
        <translation>am {day} um {time}</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/dates.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/decimals.py"/>
        <source>{whole}.{tenth}</source>
        <translation>{whole},{tenth}</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/durations.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/durations.py"/>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/durations.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/wording/durations.py"/>
        <source>{count} minutes</source>
        <comment>for one: {count} minute</comment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/wording/durations.py"/>
        <source>{count} hours</source>
        <comment>for one: {count} hour</comment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/wording/durations.py"/>
        <source>{hours} and {minutes}</source>
        <translation>{hours} und {minutes}</translation>
    </message>
    <message>
        <location filename="../../desktop/wording/translation.py"/>
        <source>{items} and {last}</source>
        <translation>{items} und {last}</translation>
    </message>
</context>
</TS>
