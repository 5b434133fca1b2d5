<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>actions</name>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>with a lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>at a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>in a misspelt word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>{menu}: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Cut</source>
        <comment>to the clipboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Saves without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Goes on elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Save a copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>In another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Not saved yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What waits for an answer, also what was closed without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>How it read in every draft and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Every kept draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>To Word, PDF, AO3 and others, with the notes that are to go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Sends it to a reader, as a page to read or to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What a reader sent back, or a file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>On paper or as a PDF, with the notes beside it or at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Undoes text and notes, in one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Cut passage to cuttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Cuttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What was cut and can be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move paragraph up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move paragraph down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move scene up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>With the caret on its heading, the whole chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Move scene down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Or not so: the selection, the word at the caret, or what is typed next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Suggest instead of edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What you type makes suggestions; the text stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next damaged place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Where bytes of the file are no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Puts right what can be told of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Repair line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Lets all lines end as most of them do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Suggests new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Quick note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>A phrase of your own, from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Mark all that was found…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Puts a note on each place that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Change the quick notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next note at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Edit tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Rename tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>On all notes; one of two of the same name is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>With what a reader noted; once more, and not any longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open the next link of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Done or open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Apply or mark done, and on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Applies a suggestion, marks any other note done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Dismiss, and on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Nothing is done about the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>It is not dealt with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Goes to Revise, to the chosen note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Apply all suggestions shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Grow passage by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shrink passage by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Attach to the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Put at the likeliest place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Put all where their words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Notes without a sure place, if their words stand together somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Add the selection to the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next passage of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Take this passage from the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>With the chosen note, or the words at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>In a table: to sort, to search, to change many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Begin a pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Continue the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>End the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Go on with the ended pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Rename the pass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Remove the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Scene: next state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>To revise, revised, done, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Scene: synopsis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>What happens in it, in one line, shown in the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Choose a lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows one thing about the prose, such as where its tense slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Note on the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Suggest the replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Puts it into the text in Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>It is not shown again, wherever the passage goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Let all of this kind stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Every finding of the same word, name or spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Tense of the paragraphs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Past or present, for the selected paragraphs or the one at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Correct the spelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Offers words for the misspelt one at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next scene or chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous scene or chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Or unread since changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Last edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Where you wrote last; again, where before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Set or clear a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Previous bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Bookmarks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Every line you marked to come back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Start of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>End of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>List of what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Makes the change or the selected words read as in the older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>The paragraph in the working text; Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>As one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>By word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>By sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>By paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Hide punctuation and spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Whatever they are filtered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Readers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Who noted what, what is to be placed, and what they felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Readers’ notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Show suggestions in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows old and new words where they would stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Flow lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows wrapped paragraphs as wide as the column; the file keeps its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>How many words are to be written a day, and in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Numbers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Words, speech, sentences, notes and rereadings, as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Split view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Shows the story at a second place, a draft or another file beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Go to the other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Between the page and what stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Choose what stands there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Show this place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Bring the page there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Wider panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Narrower panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Keeps the line you write where it is on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Dims all but the paragraph you are at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Dims all but the sentence you are at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Nothing but the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotations</name>
    <message numerus="yes">
        <location filename="../../desktop/annotations/annotation_set.py"/>
        <source>{notes} notes could not be read; they stay in the file.</source>
        <comment>for one: {notes} note could not be read; it stays in the file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/colour_names.py"/>
        <source>{label}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>keep this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>ask M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Highlight in purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>pay-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>To revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Writes a note on the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Asks about the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Words it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>On the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Note on the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Note on the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Cutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>tense?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>show, don’t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>who is speaking?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>check this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/quick_notes.py"/>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>laugh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>moved</source>
        <comment>what a reader felt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>lost</source>
        <comment>of a reader who lost the thread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>wanted to read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>not sure about reading on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/reactions.py"/>
        <source>stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <source>A note on the whole story is a note or a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <source>Words to be inserted can only be a suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <source>This note cannot be of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>annotations/file</name>
    <message>
        <location filename="../../desktop/annotations/file/item_parts.py"/>
        <source>it does not say what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_parts.py"/>
        <source>its quote is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has more than {most} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has more than {most} bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has more than {most} other versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it is not an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>its id is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>it consists of more than {most} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/item_reader.py"/>
        <source>its revision is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} is damaged: see line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} is larger than 32 MiB, too large for notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} holds two versions of the notes that git could not join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{name} holds more than {most} values, too many for notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>“{key}” stands twice in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>a number in it has more than {most} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <source>{constant} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>{name} is not a file of notes: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>it is not an AnnotationPage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>its items are not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>more than {most} are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>A note cannot be shown: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>{name} has {count} notes, and Reread can show {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>{most} others are on the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>it answers more than {most} others in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>its note has more than {most} replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/notes_file.py"/>
        <source>another note has the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/page_header.py"/>
        <source>its format_version is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/page_header.py"/>
        <source>its deleted notes are not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/page_header.py"/>
        <source>its drafts are not a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>appearance</name>
    <message>
        <location filename="../../desktop/appearance/fonts.py"/>
        <source>“{family}” is not on this machine; the page is in “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/appearance/reader_disc.py"/>
        <source>I</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>Write a story and its notes for another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>all, if nothing is said; none in a reading packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>whose notes go along besides the author’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>Make a story of another program’s file, or bring what a reader noted in it onto the story it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>Write what is in one file in the format of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>tell what came of it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>end with 1 if anything was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>replace a file that is there; it is kept beside the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchange_arguments.py"/>
        <source>the format of {file} is not known; say it by --to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>What was “{name}” before is kept as “{aside}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>“{name}” is a story already, with no comments or changes in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <source>{file}: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/merge.py"/>
        <source>“{name}” is being changed by other programs all the time. What was joined is in it; run the command again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/merge.py"/>
        <source>“{name}” was changed by another program. That version is kept as “{copy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/merge.py"/>
        <source>“{name}” was written by a newer Reread, which has to join it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/output.py"/>
        <source>Not everything could be printed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/output.py"/>
        <source>the output is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/output.py"/>
        <source>reread: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>{message}. Try “reread --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>a picture needs a STORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Reread a story with a pencil in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>“reread notes STORY [--json|--csv]” prints the notes on a story; “reread drafts STORY [--json]” lists its kept drafts; “reread outline STORY [--json]” prints its chapters and scenes with their words; “reread lens STORY [--lens NAME…] [--all] [--json]” prints what lenses find in it; “reread merge BASE OURS THEIRS” joins notes files, for git; “reread export STORY -o FILE” writes a story for another program, “reread import FILE [--onto STORY]” takes one in, “reread convert IN OUT” does both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>drawing the window to a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Print the notes on a story, in its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>as JSON, not Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>as a table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>whose notes are printed beside the author’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>the notes are printed as JSON or as CSV, not as both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>List the kept drafts of a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Print what a story is made of, with its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Print what lenses find in a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>only these: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>also what is settled, and all that a lens looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>looking through lenses needs a STORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>Join two versions of a notes file; the result goes into OURS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>there is no lens {name}, but {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/parsing.py"/>
        <source>{words} is no size such as 1440x900</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>Drafts of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>None is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>{words} words</source>
        <comment>for one: {words} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>{notes} notes</source>
        <comment>for one: {notes} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_drafts.py"/>
        <source>{words}, {notes} ({open_notes} open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <source>Lenses over {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <source>- Line {number}: “{passage}” – {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_lenses.py"/>
        <source>- Line {number}: “{passage}” → “{replacement}” – {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_notes.py"/>
        <source>There are no notes of a reader “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Outline of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Encoding: {encoding}, line ends {line_ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Words in all: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>There are no chapters and no scene breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Front matter: lines 1 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Back matter: from line {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Scene: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/screenshot.py"/>
        <source>The picture could not be written to “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/wanted.py"/>
        <source>reread {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <location filename="../../desktop/comparison/canvas.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved here from further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/cells.py"/>
        <source>Moved here from further up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/names_line.py"/>
        <source>From {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/row_layout.py"/>
        <source>{paragraphs} · Enter shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/comparison/shown_rows.py"/>
        <source>{count} paragraphs the same</source>
        <comment>for one: {count} paragraph the same</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/shown_rows.py"/>
        <source>The two texts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Moved here: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Went: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Came: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/comparison/view.py"/>
        <source>Blanks changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drafts</name>
    <message>
        <location filename="../../desktop/drafts/draft_list.py"/>
        <source>Draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/draft_list.py"/>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/draft_list.py"/>
        <source>“{name}” is not a list of drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>line ends inside paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>blanks at the ends of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>kinds of blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>forms of letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>characters without width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>blank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>The two texts differ in nothing but the blank lines between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/drafts/unseen.py"/>
        <source>The two texts differ only in what cannot be seen: {differences}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>everywhere</name>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/annotations/kinds.py"/>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Open a story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Read as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>History of this paragraph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Keep draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/window/menus.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Italics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/session/keeping/file_repair.py"/>
        <source>Repair damaged places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/page/selection_bar.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Insert here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/margin/card_rows.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/session/story/noting/agreeing.py"/>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Revise this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Apply suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>All notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <location filename="../../desktop/panels/lenses/lens_panel.py"/>
        <source>No lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Let it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <location filename="../../desktop/session/story/taking_back.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>Take the paragraph back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>Edit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/panels/revise_panel.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Show all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Word goals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/actions/actions.py"/>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>About Reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/file/json_reader.py"/>
        <location filename="../../desktop/storage/words/word_file.py"/>
        <source>{name} is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/story/story_screen.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
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
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/session/story/noting/suggesting.py"/>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>On the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/kinds.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/makers.py"/>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/annotations/turning.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Cut this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <location filename="../../desktop/window/story_desk.py"/>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/exchanging.py"/>
        <location filename="../../desktop/exchange/returning/importing.py"/>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>“{name}” is no file that Reread can import.</source>
        <translation type="unfinished"></translation>
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
        <source>{count} notes</source>
        <comment>for one: {count} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/command_line/printed_outline.py"/>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Title: {title}</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>The author</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>{count} passages</source>
        <comment>for one: {count} passage</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} notes on several passages</source>
        <comment>for one: {count} note on several passages</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} tags</source>
        <comment>for one: {count} tag</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <location filename="../../desktop/exchange/web/html.py"/>
        <source>A story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} notes</source>
        <comment>for one: {number} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/page/page_view.py"/>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/wording/dates.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>highlights</source>
        <comment>for one: highlight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} colours</source>
        <comment>for one: {count} colour</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>{count} placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>{count} to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} replies</source>
        <comment>for one: {count} reply</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Insert: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Read instead: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>Let stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>{count} words</source>
        <comment>for one: {count} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>This lens reads English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>As it mostly is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>All scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>The story’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>{number} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>{count} slips</source>
        <comment>for one: {count} slip</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Told in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_drawing.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Other version: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>New wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <location filename="../../desktop/panels/scene_list.py"/>
        <source>{number} words</source>
        <comment>for one: {number} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>{count} open notes</source>
        <comment>for one: {count} open note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>{tag}, on {number} notes</source>
        <comment>for one: {tag}, on {number} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>Take from all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>Words to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Begin a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Quick notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <location filename="../../desktop/panels/top_bar.py"/>
        <location filename="../../desktop/widgets/buttons.py"/>
        <source>{name} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/scene_signs.py"/>
        <location filename="../../desktop/session/story/noting/scene_notes.py"/>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <location filename="../../desktop/screens/story/finding.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/screens/all_notes/table_view.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>All notes that are shown are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>All notes are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <location filename="../../desktop/window/menus.py"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Mark open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>One text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>How to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>{count} changes</source>
        <comment>for one: {count} change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>See both…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <location filename="../../desktop/session/story/cuttings.py"/>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <location filename="../../desktop/screens/story/pane/beside.py"/>
        <source>kept {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <source>Open</source>
        <comment>a button that opens it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <location filename="../../desktop/screens/story/contents_rows.py"/>
        <source>Author’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{action}  {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>All files ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/outcome_view.py"/>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Find by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <location filename="../../desktop/window/two_sides.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/session/story/noting/notes_restoring.py"/>
        <source>Restore notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <location filename="../../desktop/session/story/story_texts.py"/>
        <source>This version cannot be read any more. The others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <location filename="../../desktop/screens/unreadable/salvaging.py"/>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>words a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>filter words per 1 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>notes open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <location filename="../../desktop/session/numbers/gathering.py"/>
        <source>Rereading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>What {colour} means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>such as “{example}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>#tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <location filename="../../desktop/window/two_sides.py"/>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <location filename="../../desktop/window/two_sides.py"/>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>Correct all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>First reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/agreeing.py"/>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Agree no more</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>comments and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>Reading packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>for readers, on any phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>for any page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>AO3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>to be pasted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>the story and its notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>CriticMarkup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/formats.py"/>
        <source>changes marked in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/own_story.py"/>
        <source>There is no text in it to make a story of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/own_story.py"/>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>replies</source>
        <comment>for one: reply</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>notes on the whole story</source>
        <comment>for one: note on the whole story</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>comments</source>
        <comment>for one: comment</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>comment, which is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/summary.py"/>
        <source>comments, {count} of them done</source>
        <comment>for one: comments, one of them done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>are to be read there, and do not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/summary.py"/>
        <source>stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange/packet</name>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} is larger than 32 MiB, too large for answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} holds no notes of a reading packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} is a web page, but no reading packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} is the packet itself, without any notes in it. Please ask for the file that “Send back…” saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{name} has annotations of another program, and no answers to a reading packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>{count} annotations</source>
        <comment>for one: {count} annotation</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/answers.py"/>
        <source>left out: another program&apos;s, or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>some of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>its quotation marks were made typographic ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>some of it is missing or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/armour.py"/>
        <source>The notes were damaged on the way: {reason}. Please ask for the file that the packet saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <source>{author} asks, at the end of this chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <source>{author} asks, at the end of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/asking.py"/>
        <source>{author} asks, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>To make notes, open this file in a browser (a preview shows the story only), and let it run scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>questions</source>
        <comment>for one: question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>notes to be seen</source>
        <comment>for one: note to be seen</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>not shown, so that each reader comes to the story fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>gone from the text: shown with the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>shown on the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>{count} notes that are done</source>
        <comment>for one: {count} note that is done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>shown like all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>{title}, for {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/packet.py"/>
        <source>{author} writes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/story_html.py"/>
        <source>Did you want to read on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>{number} answers to questions</source>
        <comment>for one: {number} answer to a question</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>sent by {author} on {day}, for {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>sent by {author} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>sent on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>kept in this browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>kept on this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>This browser keeps nothing for a page like this. Please send your notes back before you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Send back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say something about what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Reword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>A note on the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say more, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>How you would say it; nothing, to cut it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Why? If you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Done</source>
        <comment>a button: the note is written</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Marked: {reaction}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Say something about this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Select some words, or touch + beside a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>I stopped here, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Wanted to read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Not sure about reading on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Stopped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>notes by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>{notes}. They are on this device only, until you send them to {author} yourself, in one of these ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Sends your notes by mail or a messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Shared. Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Save my notes as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Then send that file to {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Saved as “{name}”. Now send that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Copy my notes as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Then paste all of it into a message to {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Copied. Now paste it into a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Copy all of this, and paste it into a message:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>Save this page with my notes in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>To send it to {author}, or to go on reading in another browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/packet/words.py"/>
        <source>For Reread, please leave it as it is:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange/plain</name>
    <message>
        <location filename="../../desktop/exchange/plain/critic_reading.py"/>
        <source>“{name}” is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>suggestions as changes</source>
        <comment>for one: suggestion as a change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>replies, behind their notes</source>
        <comment>for one: reply, behind its note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>a note has that of its kind when it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} further passages of notes</source>
        <comment>for one: {count} further passage of a note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>only the first is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} notes on words that bear another mark</source>
        <comment>for one: {count} note on words that bear another mark</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>told behind it, with the passage quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} signs of the story’s own that look like marks</source>
        <comment>for one: {count} sign of the story’s own that looks like a mark</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>written with a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>{count} times at which something was noted</source>
        <comment>for one: {count} time at which something was noted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/plain/critic_writing.py"/>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange/returning</name>
    <message>
        <location filename="../../desktop/exchange/returning/importing.py"/>
        <source>Import of {reader}’s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/importing.py"/>
        <source>Import of readers’ notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{count} on words that were cut since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>no notes, only how far was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{reader}: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{count} changes were made without tracking.</source>
        <comment>for one: {count} change was made without tracking.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{reader} has marked {count} notes as done.</source>
        <comment>for one: {reader} has marked {count} note as done.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/returning/reports.py"/>
        <source>{reader} has deleted {count} notes of an earlier answer.</source>
        <comment>for one: {reader} has deleted {count} note of an earlier answer.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The text in the file is another one than was sent; what differs was not made into suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The text that was sent is not kept, so it cannot be told what was changed in it without tracking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>Hardly anything that the notes are on stands in the story. Is it the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>There is nothing in the file that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The file is your own copy: all the notes in it are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/returned.py"/>
        <source>The file does not say who its reader is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/sent_texts.py"/>
        <source>Sent {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/untracked.py"/>
        <source>This paragraph was moved; it is put in again elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/returning/untracked.py"/>
        <source>This paragraph was moved here from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange/web</name>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Notes at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Work text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>Chapter {n}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>{count} chapters of more than {most} characters</source>
        <comment>for one: {count} chapter of more than {most} characters</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/web/ao3.py"/>
        <source>the archive does not take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange/word</name>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>their words stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} tables</source>
        <comment>for one: 1 table</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>each of their paragraphs stands by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} footnotes</source>
        <comment>for one: 1 footnote</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} endnotes</source>
        <comment>for one: 1 endnote</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} pictures</source>
        <comment>for one: 1 picture</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} text boxes</source>
        <comment>for one: 1 text box</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} headers and footers</source>
        <comment>for one: 1 header or footer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} fields</source>
        <comment>for one: 1 field</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>the text has what they showed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} links</source>
        <comment>for one: 1 link</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} formulas</source>
        <comment>for one: 1 formula</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>their signs stand in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} signs of fonts of signs</source>
        <comment>for one: 1 sign of a font of signs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand as “�”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} stretches of hidden text</source>
        <comment>for one: 1 stretch of hidden text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} underlined passages</source>
        <comment>for one: 1 underlined passage</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand in italics, which they mean in a manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} passages in italics or bold</source>
        <comment>for one: 1 passage in italics or bold</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand as plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} passages that are struck out</source>
        <comment>for one: 1 passage that is struck out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} passages shown in capitals</source>
        <comment>for one: 1 passage shown in capitals</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand as they were typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} included files</source>
        <comment>for one: 1 included file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} items of lists</source>
        <comment>for one: 1 item of a list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand without bullet or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} tracked changes of how something looks</source>
        <comment>for one: 1 tracked change of how something looks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>the text looks as it did before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} tracked changes</source>
        <comment>for one: 1 tracked change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} insertions where somebody else inserted, too</source>
        <comment>for one: 1 insertion where somebody else inserted, too</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>stand in one suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} comments on no words</source>
        <comment>for one: 1 comment on no words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>notes on the whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} dates that cannot be read</source>
        <comment>for one: 1 date that cannot be read</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>the file’s own stands instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/found_losses.py"/>
        <source>{count} parts of the file that are damaged</source>
        <comment>for one: 1 part of the file that is damaged</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Inserted together with {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>move {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved to behind “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved here from behind “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/notes.py"/>
        <source>Moved here from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is protected by a password, or was written by a Word older than 2007. Save it as .docx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” holds no Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is protected by a password. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is nested too deep to be a text that somebody wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>The text in “{name}” is longer than Reread can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” is damaged, or is no Word file. Open it in Word and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/package.py"/>
        <source>“{name}” would be too large when unpacked. Pictures in it can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/planning.py"/>
        <source>On “{words}”, which is no longer in the text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/planning.py"/>
        <source>Also on {passages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>replies, in their threads</source>
        <comment>for one: reply, in its thread</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>suggestions as tracked changes</source>
        <comment>for one: suggestion as a tracked change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>highlights, as shading</source>
        <comment>for one: highlight, as shading</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} second suggestions over the same words</source>
        <comment>for one: {count} second suggestion over the same words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>becomes a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>become comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} highlights over other ones</source>
        <comment>for one: {count} highlight over another one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>is shaded only where there is no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>are shaded only where there is no other</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} highlights of readers</source>
        <comment>for one: {count} highlight of a reader</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>shading does not tell whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} notes whose passages are gone</source>
        <comment>for one: {count} note whose passage is gone</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stands on the title, and quotes the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stand on the title, and quote the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stands on the first, and names the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>stand on the first, and name the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} notes that were applied or dismissed</source>
        <comment>for one: {count} note that was applied or dismissed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>merely done there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} replies to replies</source>
        <comment>for one: {count} reply to a reply</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>answers the note itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>answer the note itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{count} control characters</source>
        <comment>for one: {count} control character</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>a sign for what cannot be shown stands there instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>tags stand in a comment’s last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>colours come back with your own notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>{tags} and {colours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/exchange/word/summary.py"/>
        <source>tags stand in a comment’s last line; colours come back with your own notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses</name>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>she, he, they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>I, we</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/person.py"/>
        <source>{count} places</source>
        <comment>for one: {count} place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>“{said}” in narration told as “{told}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>In which person the story is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Told as “{word}”. Where the narration says I, we or you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Told as “{word}”. Where the narration says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>Told as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>She, he or they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>You</source>
        <comment>a story told as you</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>I or we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>{key} lets “you” stand in the whole story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/person.py"/>
        <source>As it mostly is: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} scenes</source>
        <comment>for one: {count} scene</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>A bar for each sentence, as long as its words. The paragraph you read is dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} words long</source>
        <comment>for one: {count} word long</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} sentences nearly of one length</source>
        <comment>for one: {count} sentence nearly of one length</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>Even beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} sentences</source>
        <comment>for one: {count} sentence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/rhythm.py"/>
        <source>{count} words on average</source>
        <comment>for one: {count} word on average</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tagging.py"/>
        <source>This lens reads English with HanTa, which is not installed: pip install &apos;reread[lenses]&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses/consistency</name>
    <message numerus="yes">
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>{count} ways</source>
        <comment>for one: {count} way</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>The story says it two ways. Choose one: the others become suggestions, one undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>elsewhere {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>One way already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>{count} places become suggestions.</source>
        <comment>for one: {count} place becomes a suggestion.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>Suggest {count}</source>
        <comment>for one: Suggest {count}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/consistency_lens.py"/>
        <source>{way} everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/sign_matters.py"/>
        <source>one blank after a full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/consistency/sign_matters.py"/>
        <source>two blanks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses/dialogue</name>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>{percent} % spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>What is spoken, and by whom where a tag with a name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>This quote never closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>There is no comma before the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>The tag goes on in small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>The story has this sign on the other side of the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>Another speaker in the same paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>By scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>By speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>A quote that never closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>Comma outside the quote, or inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>Two speakers in a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>No comma before the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/dialogue/dialogue_lens.py"/>
        <source>A capital after the comma</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses/echoes</name>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Beginnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>{count} echoes</source>
        <comment>for one: {count} echo</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>“{word}” comes again {count} words on</source>
        <comment>for one: “{word}” comes again {count} word on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>“{word}” again, {count} words on</source>
        <comment>for one: “{word}” again, {count} word on</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>the same phrase {count} times more</source>
        <comment>for one: the same phrase {count} time more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>{count} sentences in a row begin with “{words}”</source>
        <comment>for one: {count} sentence in a row begins with “{words}”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>A word again within {count} words; a phrase of three or more anywhere.</source>
        <comment>for one: A word again within {count} word; a phrase of three or more anywhere.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Forms of a word are told in English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/echoes/echoes_lens.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses/names</name>
    <message numerus="yes">
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{count} names</source>
        <comment>for one: {count} name</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Who and what place, and where. Scenes are parted by short strokes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Elsewhere it is “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Looks much like “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>The same as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{count} · also “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Is “{one}” the same as “{other}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>One or two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{name} is seen in scene {scene}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>{name} is first seen in scene {first}, last in scene {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Where every noun has a capital, only names of people who speak, are spoken to or have a title are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Names are told by their capitals; this script has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Not names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/names/names_lens.py"/>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses/spelling</name>
    <message>
        <location filename="../../desktop/lenses/spelling/dictionary.py"/>
        <source>Nothing that reads dictionaries is installed, so nothing is spelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/dictionary.py"/>
        <source>The dictionary “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/dictionary.py"/>
        <source>“{name}” is not a dictionary that can be read, and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>American</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>Canadian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/englishes.py"/>
        <source>Australian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>no dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>Not in the dictionary, the story’s words or yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>“{word}” is in no dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>“{word}” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_lens.py"/>
        <source>“{words}” may be meant for “{right}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>No dictionary that is installed knows the words of this story. Reread reads Hunspell’s, which are two files each, such as {name}.aff and {name}.dic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>Put them into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>As the story tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>told from {count} words</source>
        <comment>for one: told from {count} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>No word tells British from American.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>{words} … {british} British, {american} American</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/spelling/spelling_panel.py"/>
        <source>Taken for the story’s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses/tense</name>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <source>past · set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <source>present · set by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/ribbon.py"/>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>past in a present stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>present in a past stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>future in a past stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>in no tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Verbs outside the tense their stretch is told in. Speech is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>As it mostly is, by scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/tense/tense_lens.py"/>
        <source>Select paragraphs and press {key} to set their tense: “this is a memory: past”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lenses/words_to_look_at</name>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Filter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Adverbs in -ly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Weak openings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Hedges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Passives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a filter word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>an adverb in -ly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a weak opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>a passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>on your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Per 1 000 words. The stroke is where the last kept draft was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Per 1 000 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Our lists are English: only your own list is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/lenses/words_to_look_at/words_lens.py"/>
        <source>Edit the list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>margin</name>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Attach here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Put the new wording into the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Go to Revise, to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Leave the text as it is, and mark this done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Say that you agree, or not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Mark this done: the passage has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>There is still something to do here; do not ask again until the passage changes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Put this note on the words that are selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Kind, colour, tags and all else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>Close the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_buttons.py"/>
        <source>{hint} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Changed · was “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Moved · was “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Cut from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Cut from the text · was “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Not found in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Not found in the text · was “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Its passage was in the earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Its passage was in the earlier text: “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Perhaps here, but less than sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>Perhaps here, but less than sure · was “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>in the earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>you agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>other version: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>{title} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>words to insert: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>new wording: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>{name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_face.py"/>
        <source>{names}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_fields.py"/>
        <source>That is too long for a note, which has at most {most} letters. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Go to “{passage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>the caret is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Take “{passage}” from this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Go to this passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Take this passage from the note; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>{count} more passages above</source>
        <comment>for one: {count} more passage above</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>{count} more passages below</source>
        <comment>for one: {count} more passage below</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Put the note here: {passage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Put this note here; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Changed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Write a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/card_rows.py"/>
        <source>Reply to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/margin.py"/>
        <source>This note is too long to be changed here. All of it stays in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/margin.py"/>
        <source>Notes in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/margin.py"/>
        <source>{count} more notes</source>
        <comment>for one: {count} more note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/margin.py"/>
        <source>{count} more notes: {key} goes on to them</source>
        <comment>for one: {count} more note: {key} goes on to them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/margin.py"/>
        <source>{count} more notes: {keys} go on to them</source>
        <comment>for one: {count} more note: {keys} go on to them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/note_mark.py"/>
        <source>{count} more notes here</source>
        <comment>for one: {count} more note here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/margin/note_mark.py"/>
        <source>+{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>New wording; empty to cut the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>New words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>New words to insert here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/margin/open_card.py"/>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/open_card.py"/>
        <source>{count} more replies above</source>
        <comment>for one: {count} more reply above</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/margin/open_card.py"/>
        <source>{count} more replies below</source>
        <comment>for one: {count} more reply below</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>let it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/finding_bar.py"/>
        <source>{message}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/page_bar.py"/>
        <source>{words} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied is {count} files, not their words. Open them and copy these.</source>
        <comment>for one: What was copied is a file, not its words. Open it and copy these.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied is a picture, and a story has only words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied is formatted only. Copy it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/pasting.py"/>
        <source>What was copied has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/selection_bar.py"/>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/selection_bar.py"/>
        <source>Add to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/selection_bar.py"/>
        <source>Mark the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/page/story_editor.py"/>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>{title} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <source>{title} · {words} · {time} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/contents_panel.py"/>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{share} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>{title}, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>Name, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>Remark, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/draft_bars.py"/>
        <source>Do not keep (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>Show only these notes; with Ctrl, these too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>{tag}, switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>{name}, {number} notes</source>
        <comment>for one: {name}, {number} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_chips.py"/>
        <source>{name}, switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_choices.py"/>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/filter_menu.py"/>
        <source>Notes shown: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/find_list.py"/>
        <source>All that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>{kind}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show only notes of this kind: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show only notes in this colour: {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show open or done notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Words or #tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>Show only notes with these words or #tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/note_filters.py"/>
        <source>In any pass and scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/overview.py"/>
        <source>Overview of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Close the split view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Beside the page: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Shows the place at which the page is ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Brings the page to this place ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pane_head.py"/>
        <source>Close the split view ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Joined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Fine lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Manuscript: as editors ask for it, double spaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Typewriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source> ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Greys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/paper_choices.py"/>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}, {share} read, ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}: It is ended; click to see what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}, {share} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{name}: Go on where it was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>{count} words left</source>
        <comment>for one: {count} word left</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{time} to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>None under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/pass_section.py"/>
        <source>This reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Note: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>A digit, or words of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Change the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>You often write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>The list is empty: type a note, Alt+Enter keeps it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Enter makes the note, Alt+Enter also keeps it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/quick_list.py"/>
        <source>Only highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/revise_panel.py"/>
        <source>Height of the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/revise_panel.py"/>
        <source>Show or fold away the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/scene_signs.py"/>
        <source>What happens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Find in the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>List all (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Mark all ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Any accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>Only in {count} notes</source>
        <comment>for one: Only in {count} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>{total} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/search_bar.py"/>
        <source>{found} · {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/status_line.py"/>
        <source>To have {story} words by {day}, {count} words a day are needed.</source>
        <comment>for one: To have {story} words by {day}, {count} word a day is needed.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Suggesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>What you type is suggested. Click to edit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Suggesting; edit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Back to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{time} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{count} words selected</source>
        <comment>for one: {count} word selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{selected} of {count} words</source>
        <comment>for one: {selected} of {count} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Word goals… ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Sets word goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{are_open} open · {done} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{encoding} · {line_ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/status_line.py"/>
        <source>Zoom {number} per cent; back to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Lens: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/top_bar.py"/>
        <source>Share with a reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels/lenses</name>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>Words on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>Sentences of the scene in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>scene {scene}: sentences {count}, words on average {average}, longest {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/beat_drawing.py"/>
        <source>scene {scene}: sentence {number} of {count}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_faces.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <source>key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_list.py"/>
        <source>Which lens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_panel.py"/>
        <source>reading… {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/lens_panel.py"/>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>Scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>Over the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>scene {number}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>{share} into the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/line_drawing.py"/>
        <source>scene {number}, {share} into the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>Could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>Beside before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>fewer than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/list_drawings.py"/>
        <source>more than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/pair_drawing.py"/>
        <source>Way {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/pair_drawing.py"/>
        <source>{way}, the rarer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Tense over the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>{stretch}: {tense}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>Tense over the story: {share} present. {stretches}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>paragraph {paragraph}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>paragraph {paragraph}: {words}, {present} present, {past} past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>present {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/ribbon_drawing.py"/>
        <source>past {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/section_widgets.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/section_widgets.py"/>
        <source>Edit: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/lenses/shown_sections.py"/>
        <source>Scene {scene}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels/readers</name>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>Possible places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>To place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>{number} more notes follow.</source>
        <comment>for one: {number} more note follows.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>place {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>cut from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/lost_drawing.py"/>
        <source>{count} possible places</source>
        <comment>for one: {count} possible place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>Reactions over the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>{label}, {share} into the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reaction_drawing.py"/>
        <source>{label}, scene {number}, {share} into the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>these alone are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Hide these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show what is to be placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show everybody’s notes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>Show only these notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>{number} notes wait</source>
        <comment>for one: {number} note waits</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>waits until you have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/reader_drawing.py"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Readers’ notes wait, and are seen nowhere, until you have ended a pass of your own or ask for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Send to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Close the panel of readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Nobody has sent notes on this story yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Hide names: A, B, C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Read first: their notes wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>Show open or agreed notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>{number} notes wait.</source>
        <comment>for one: {number} note waits.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/readers_panel.py"/>
        <source>{count} of {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>Take back what was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>Place {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>and {number} more readers: {notes} notes</source>
        <comment>for one: and {number} more reader: {notes} notes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/panels/readers/report_bar.py"/>
        <source>{reader}: {figures}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels/todo</name>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Notes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>All notes that are to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Only suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>{filter}, switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Do not ask for this any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Filter by kind, colour, tag, reader, pass or scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_filter.py"/>
        <source>Filter ⌄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_model.py"/>
        <source>{words}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Show or fold away what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Done {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Notes that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Show or fold away what is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Notes to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>No note is as the filter asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_panel.py"/>
        <source>Nothing to do. The notes, questions and suggestions on the story stand here, scene by scene, as soon as there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>cut: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>new paragraph: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>insert: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/panels/todo/todo_rows.py"/>
        <source>before “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>Also written: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>on {count} passages</source>
        <comment>for one: on {count} passage</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>Its passage is gone: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>At a place between two words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/card_blocks.py"/>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/manuscript_head.py"/>
        <source>about {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/manuscript_head.py"/>
        <source>by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>US trade, 6 × 9 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_choices.py"/>
        <source>UK trade, 129 × 198 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/page_layout.py"/>
        <source>Notes to page {number}, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>with notes in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>A PDF cannot be drawn on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>notes at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>notes beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>replies, in their threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>nothing comes back from paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/printing/pdf.py"/>
        <source>not printed, as was chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reread</name>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The notes could not be printed, or not all of them: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The drafts could not be listed, or not all of them: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The outline could not be printed, or not all of it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>The findings could not be printed, or not all: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/__main__.py"/>
        <source>There is no display to open a window on, so the window was drawn to a picture instead: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The story still cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The preferences could not be read; everything is as it is the first time. The damaged file is kept beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/app.py"/>
        <source>The preferences could not be read; those of {day} are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/all_notes</name>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are done.</source>
        <comment>for one: {count} note is done.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are open.</source>
        <comment>for one: {count} note is open.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>Bare highlights are neither open nor done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>You agree with {count} notes.</source>
        <comment>for one: You agree with {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>You agree with {count} notes no more.</source>
        <comment>for one: You agree with {count} note no more.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are in another colour.</source>
        <comment>for one: {count} note is in another colour.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>They are in that colour already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes are deleted; undo brings them back.</source>
        <comment>for one: {count} note is deleted; undo brings it back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>No note is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>No note is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>There are no notes yet. Whatever you note while you reread is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>{count} notes have other tags.</source>
        <comment>for one: {count} note has other tags.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/all_notes_desk.py"/>
        <source>They have these tags already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>Markdown, to be read ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>CSV, for a spreadsheet ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>{count} notes are copied.</source>
        <comment>for one: {count} note is copied.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>{name}-notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>Export notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/note_exporting.py"/>
        <source>{count} notes are in {name}.</source>
        <comment>for one: {count} note is in {name}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>in no scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>whole story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>insert after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>insert here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/note_table.py"/>
        <source>{chapter}, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_buttons.py"/>
        <source>{first} and {count} more</source>
        <comment>for one: {first} and {count} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_buttons.py"/>
        <source>{name}: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Tags of the chosen notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>{count} chosen</source>
        <comment>for one: {count} chosen</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Tags of all {count} notes</source>
        <comment>for one: Tags of {count} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Enter: let them have these tags · Esc: leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_foot.py"/>
        <source>back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Search passages and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Search all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>{shown} of {count} notes</source>
        <comment>for one: {shown} of {count} note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>{count} open</source>
        <comment>for one: {count} open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_top.py"/>
        <source>{notes} · {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/all_notes/table_view.py"/>
        <source>Sort by {column} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/compare</name>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Take the change or the selected words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Take the whole paragraph back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Editing · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>What differences are told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Hide punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>Hide changes of punctuation and spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>{tip} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_head.py"/>
        <source>{number} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compare_screen.py"/>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>There is nothing to compare with yet.
Each time a change to the text is saved, a version of it is kept; come back here when you have revised something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Looking for earlier texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>The two texts are the same. Choose another one on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Saved {moment} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>{name} · {date} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>{date} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Only punctuation or spacing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Only blank lines differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>Only what cannot be seen differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/compared_texts.py"/>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Undo puts it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Neither text is the working text. Choose it as one side to take something back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Neither text is the working text. Choose it as one side to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>That paragraph is not in the working text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Go to a change first, or select some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>Nothing differs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>One moment: what you see is still being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/comparing.py"/>
        <source>The earlier texts of this story cannot be read. The story itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Compare as the older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Compare as the newer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Texts to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Which side a text is chosen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Older text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Newer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>Keep as new draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>▾ Saved versions ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/compare/texts_panel.py"/>
        <source>▸ Saved versions ({number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/conflict</name>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Keep the left · 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Keep the right · 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Keep both · 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>Place {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_cards.py"/>
        <source>What to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>Changed here and elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>Keep both everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>{ours} · {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>Both changed the story at the same {count} places. All else is merged already.</source>
        <comment>for one: Both changed the story at the same place. All else is merged already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>What you do not decide on is kept from both sides, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/conflict_dialog.py"/>
        <source>{number} of {count} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} differences</source>
        <comment>for one: {count} difference</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} words added, {removed} removed</source>
        <comment>for one: {count} word added, {removed} removed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} words added</source>
        <comment>for one: {count} word added</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} words removed</source>
        <comment>for one: {count} word removed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>No word differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/difference_dialog.py"/>
        <source>{count} paragraphs moved</source>
        <comment>for one: {count} paragraph moved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>Settle two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>Two versions of {count} places stand in “{name}”, as a merge left them: “{ours}” and “{theirs}”.</source>
        <comment>for one: Two versions of one place stand in “{name}”, as a merge left them: “{ours}” and “{theirs}”.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>The mark “{mark}” in “{name}” begins two versions of a place, and no mark ends them; put it right by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>The first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>The second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>“{name}” was changed meanwhile, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>What you decided is in “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/conflict/marked_story.py"/>
        <source>What you decided is in “{name}” now: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/cuttings</name>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Nothing is cut from this story yet.
Cut a passage to the cuttings, and it is kept here with the notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Blank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Cuttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Cuttings of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Put at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>The text that was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>Its place is not in the story any more. Put the caret where it should stand, and put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood between “…{before}” and “{after}…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood behind “…{before}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood before “{after}…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/cuttings_dialog.py"/>
        <source>It stood alone in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands where it was with {count} notes.</source>
        <comment>for one: The cutting stands where it was with {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/cuttings/story_cuttings.py"/>
        <source>The cutting stands at the caret with {count} notes.</source>
        <comment>for one: The cutting stands at the caret with {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/drafts</name>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>{words}, no notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>{words}, {count} notes, none of them open</source>
        <comment>for one: {words}, {count} note, none of them open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>{words}, {count} notes, {open} of them open</source>
        <comment>for one: {words}, {count} note, {open} of them open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/draft_rows.py"/>
        <source>Kept drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>No draft of this story is kept yet.
Keep one before you change much: it stays as it is, with the notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Put the file back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>What this draft was, or was for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Kept {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>{file} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Drafts of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/drafts_dialog.py"/>
        <source>Keep a draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Restore draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Nothing changed since {draft}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Keep as Draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>The drafts of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>Compare with {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>All drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>The text is {draft} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>The text is {draft} again: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>First draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} · {count} changes since</source>
        <comment>for one: {draft} · {count} change since</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/drafts/story_drafts.py"/>
        <source>{draft} cannot become the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/encodings</name>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>Fits as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>{count} damaged places or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>{count} damaged places</source>
        <comment>for one: {count} damaged place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/encoding_list.py"/>
        <source>Encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>Find an encoding or a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>Read “{name}” as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>Read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>No encoding is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>{name} · {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>No damaged place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>How it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>It is read as {encoding}, which you chose. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>It is read as {encoding}. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/encodings/read_as_dialog.py"/>
        <source>It is read as {encoding}, which is a guess. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/exchange</name>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Tracked changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>{count}, {done} of them done</source>
        <comment>for one: {count}, {done} of them done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/along_form.py"/>
        <source>whose notes go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>What a reader sent back, or a file of Word and other programs. It is recognised by what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Import what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Paste an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Paste an answer that came as text, in a mail or a message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Who sent it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>As suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>Reread does not take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>An answer to “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>A story of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>A story of its own, made beside “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>{count} notes and changes</source>
        <comment>for one: {count} note or change</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>{format} · {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrival_dialog.py"/>
        <source>{format} · {notes} by {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>What can be imported ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>There are no notes in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>“{name}” answers to a story that is not open here. Open the story, and import it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>The story is “{name}” in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>{count} notes came along.</source>
        <comment>for one: {count} note came along.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/arrivals.py"/>
        <source>Not taken over: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>It would be kept beside the new one, under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>The text as it is now is kept in History as sent, so that what comes back finds its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>The story itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <location filename="../../desktop/screens/exchange/format_list.py"/>
        <source>Give it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/export_dialog.py"/>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <source>What was there before is beside it, as “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <source>“{name}” is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/finished_file.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, to Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>Word cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as a reading packet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>The packet leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>PDF cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>What the page does not bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, for AO3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} for AO3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>AO3 cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>Markdown cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title}, as CriticMarkup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>{title} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/offers.py"/>
        <source>CriticMarkup cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/outcome_view.py"/>
        <source>Goes along, and comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/outcome_view.py"/>
        <source>Goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>A reader’s name, or nobody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>A few words to your reader, before the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>“Do you want to read on?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Do not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>After chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>After scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>a passage can be reacted to with one touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>my notes are shown in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>Read on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>tag a question “{tag}” to ask it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/packet_form.py"/>
        <source>your {count} questions tagged “{tag}” are asked where they are</source>
        <comment>for one: your question tagged “{tag}” is asked where it is</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>Write what the file is to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>There can be no “/” in the name of a file. Choose its folder beside the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>No file can be called so. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/place_field.py"/>
        <source>{folder}: choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_desk.py"/>
        <source>{title} for {reader}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_desk.py"/>
        <source>Send it to your reader by mail or a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Share {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>A reader’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>with my notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Copy its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Make the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Sent to {reader}, {day}: {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Sent to {reader}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>One page for any browser, on any phone. What is noted on it comes back as a file or as text, to be dropped on this window or imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/share_dialog.py"/>
        <source>Comments and changes made in it come back: drop the file on this window, or import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>“{name}” is being imported…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Something else was done since: undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>The file does not say who made it. Who was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>There are comments and changes of CriticMarkup in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Make notes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>{count} answers to this story lie beside it: {names}.</source>
        <comment>for one: An answer to this story lies beside it: {names}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/exchange/story_exchange.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/goals</name>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>The words of a day are those you add in Reread, less those you delete. What other programs write and what you restore is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Word goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Finish by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Words a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Words of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>No goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>The story has as many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>{count} words are left to write.</source>
        <comment>for one: {count} word is left to write.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>That day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/goals_dialog.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>✓ {written} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{written} of {goal} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>Today {count} words were added, {deleted} deleted.</source>
        <comment>for one: Today {count} word was added, {deleted} deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{written} of {count} words written today</source>
        <comment>for one: {written} of {count} word written today</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{share} of {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>✓ {count} words</source>
        <comment>for one: ✓ {count} word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/goals/story_goals.py"/>
        <source>{written} of {count} words of the story written</source>
        <comment>for one: {written} of {count} word of the story written</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/help</name>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Before a story is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While a story cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While rereading, plain keys are marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While revising, plain keys type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>While comparing, plain keys go through the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>In the table of all notes, keys change what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Reread a story with a pencil in hand. Your text stays a plain file; your notes lie beside it, and stay on their passages while you revise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Free software under the MIT licence. No account, nothing sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>{action}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>with a story open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>in {modes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Find a shortcut by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>No action or key is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/help/help_dialogs.py"/>
        <source>Change shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/history</name>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>There is no earlier version of this story yet.
One is kept each time a change to the text is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>This is the text as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>These are the notes as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>words, {count} paragraphs moved since then</source>
        <comment>for one: words, {count} paragraph moved since then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>{count} paragraphs moved since then</source>
        <comment>for one: {count} paragraph moved since then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>words since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>History of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Looking for versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Notes as of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Also delete the {count} made since</source>
        <comment>for one: Also delete the one made since</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>Restore version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/history_dialog.py"/>
        <source>Restore this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Gone since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Other than then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Made since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>{count} gone</source>
        <comment>for one: {count} gone</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>{count} other</source>
        <comment>for one: {count} other</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>{count} made since</source>
        <comment>for one: {count} made since</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>→ {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>→ cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Reply to “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>No words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/notes_difference.py"/>
        <source>Notes that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>It read so in every draft and version there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>with what is beside it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>History of this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>Take this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>Looking through {done} of {count} texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>{count} texts could not be read.</source>
        <comment>for one: {count} text could not be read.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_dialog.py"/>
        <source>It was not there in {text}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_wordings.py"/>
        <source>The paragraph reads as it did; undo puts it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_wordings.py"/>
        <source>The story was changed meanwhile. Look at its history again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/paragraph_wordings.py"/>
        <source>There is no paragraph here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The text is again as it was {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The text is again as it was {moment}: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The notes of {moment}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{count} notes came back</source>
        <comment>for one: {count} note came back</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{count} notes are again as then</source>
        <comment>for one: {count} note is again as then</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{count} notes made since were deleted</source>
        <comment>for one: {count} note made since was deleted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>{clauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/story_history.py"/>
        <source>The versions of this story cannot be read. The story itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>replaced by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>before their file was gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>replaced by an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>before beginning anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>before the last good ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>Notes as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>{count} words · {difference}</source>
        <comment>for one: {count} word · {difference}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>{count} notes · {why}</source>
        <comment>for one: {count} note · {why}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>Show every save ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/history/version_list.py"/>
        <source>{count} saves left out</source>
        <comment>for one: {count} save left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/numbers</name>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>{name}-numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_desk.py"/>
        <source>The numbers are in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Save the page as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>Save the numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <source>{title} · the working text, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_dialog.py"/>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>Numbers of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>words</source>
        <comment>for one: word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>scenes</source>
        <comment>for one: scene</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>notes open</source>
        <comment>for one: note open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>rereadings</source>
        <comment>for one: rereading</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <source>to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/numbers_page.py"/>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/picture.py"/>
        <source>{picture}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>{number} reactions over the story; a stroke where a reader stopped</source>
        <comment>for one: {number} reaction over the story; a stroke where a reader stopped</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>{reader} stopped in scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/reaction_picture.py"/>
        <source>{reader}, scene {number}: {reactions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Words and dialogue by scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>in full colour: spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Scene {number}, {title}: {words}, {share} spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Length of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>words; the stroke is {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>{count} sentences from {label} words</source>
        <comment>for one: {count} sentence from {label} words</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>{words}; {before} in the last draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>Beside the last draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>No draft is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/text_pictures.py"/>
        <source>{name}: {before}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>the larger, the more; {count} notes, {open} open</source>
        <comment>for one: the larger, the more; {count} note, {open} open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>Notes by kind and scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{kind}, scene {number}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>written, less what was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>Words by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{day}: {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>Nothing was written in these four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>what was read in each pass; gaps are scene breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{name}: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>{share} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/numbers/work_pictures.py"/>
        <source>No rereading has begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/preferences</name>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>What you mistype is put right when a key ends the word. Backspace right after gives it back. Nothing is put right that is not in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Put right what I always mistype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>What is put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>{wrong} → {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/corrections_page.py"/>
        <source>A pair is of one line, without # or an arrow in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Autocorrect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Your notes carry this name in their file, so that a reader knows them from somebody else’s. Without one they are simply yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>What you mean by a colour is shown wherever you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/preferences_dialog.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>M puts one of these on the selected words: the first ten by their digits, the rest by a few of their letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/quick_notes_page.py"/>
        <source>Its kind’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>In Reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>{key} alone would type in the story. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Press the new keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Find an action by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>{key} would call {actions}, so it calls neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>{key} already calls {actions}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Use it for “{action}” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>All shortcuts are as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/shortcuts_page.py"/>
        <source>“{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>As the story has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Space between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>First line indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>This story only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>A sample of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>As for all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source> × the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Show *so* and _so_ as emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>In plain text, where the story has them in pairs. Markdown always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/type_page.py"/>
        <source>For which stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Tidy spaces when cutting, pasting and dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>One space stays between words and one gap between paragraphs, as the story has them. Code, verse, tables and lists stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Enter makes a paragraph as the story does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>With the story’s blank line or indent; lists go on. Shift+Enter makes one line end. Without this it is the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Quotes, dashes and dots as the story has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>What you type follows what the story mostly has: curly quotes or straight ones, its dash for --, its … for three dots. Backspace gives back what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Underline misspelt words in Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/preferences/writing_page.py"/>
        <source>Not the word that is being typed. A right click or Alt+Enter offers what it may be. The dictionary is that of the lens Spelling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/printing</name>
    <message>
        <location filename="../../desktop/screens/printing/pages_view.py"/>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/paper_job.py"/>
        <source>The printer does not answer. Nothing is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>The story is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_desk.py"/>
        <source>“{name}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Notes that are done, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Author’s note, summary, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{count} pages</source>
        <comment>for one: {count} page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{pages} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/printing/print_dialog.py"/>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/saving</name>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Stories ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Stories and Word files ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Open a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Show a file beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Where is “{name}” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>Save a copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/file_dialogs.py"/>
        <source>A copy is in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The file has other words in the same place now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>It is meant to be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>That text is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Show the earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The earlier text of “{name}” is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The earlier text of “{name}” is there again: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” stays as it is: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” is empty now; it had {had} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>“{name}” has only {has} now; it had {had} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The letters of “{name}” have turned into others; it had {had} on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Bring them along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Begin without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>They stay there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The notes on this text lie beside “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>The notes on this text lie beside “{name}” in the folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Show without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Keep showing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>{reader}’s notes are shown as they are in the folder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Keep what you had typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/questions.py"/>
        <source>Keep the file’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>Nothing in this story is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>{count} damaged places are repaired.</source>
        <comment>for one: {count} damaged place is repaired.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>What {count} others were cannot be told.</source>
        <comment>for one: What {count} other was cannot be told.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>All lines of this story end alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>All lines end with {line_ends} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>{count} places of this story are damaged, the first in line {line}. Their bytes are kept as they are.</source>
        <comment>for one: One place of this story is damaged, in line {line}. Its bytes are kept as they are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>Show the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/repairs.py"/>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Save as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Nothing you type now would survive a crash: neither the story nor Reread’s own folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>No note can be made or changed until that is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>What you type between two saves would not survive a crash either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>“{story}” is not saved yet: another program has written it, and what it wrote is still being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Take the last good ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Bring them here</source>
        <comment>for one: Bring it here</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Leave them</source>
        <comment>for one: Leave it</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/save_messages.py"/>
        <source>Set it aside and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>A story without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>What was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>Notes that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/saving/unsaved_page.py"/>
        <source>{count} notes not saved</source>
        <comment>for one: {count} note not saved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/story</name>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>“{words}” was typed when there was no note to write it in. It is not in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>“{words}” was typed where there was no room for it. It is not in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>{done} · {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>Put it into the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>What you type is kept out of the story: “{words}”. Press Esc or click into the story to go on writing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/attempts.py"/>
        <source>What you typed then is no command: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>There is no bookmark in this story yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Nothing was edited in this story yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Bookmark set; there are {count} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Bookmark set; {key} lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>Bookmark taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>From the last bookmark on to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>From the first bookmark back to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>That is the first edit that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_commands.py"/>
        <source>No bookmark is set yet; {key} sets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>No bookmark is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>(blank line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/bookmark_list.py"/>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/contents_rows.py"/>
        <source>After the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <source>{count} more are not listed</source>
        <comment>for one: {count} more is not listed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <source>In the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/find_listing.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{chapter} · {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Replaced in {count} places.</source>
        <comment>for one: Replaced in {count} place.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/finding.py"/>
        <source>Suggested in {count} places.</source>
        <comment>for one: Suggested in {count} place.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/finding.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>Undo takes all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>That was the last finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>No finding before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>The story is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/finding_commands.py"/>
        <source>The lens finds nothing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>Nothing is proposed here; make a note of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>Go to a finding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>It stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>All of this kind stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>{count} suggestions made.</source>
        <comment>for one: {count} suggestion made.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>{count} places had one already.</source>
        <comment>for one: {count} place had one already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_deeds.py"/>
        <source>{count} more are left: ask again for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>{lens}: {found}, {count} settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>{lens}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/lens_view.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>There is no misspelt word at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>{count} places are put right.</source>
        <comment>for one: {count} place is put right.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>“{word}” is put right as you type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>“{word}” is a word of the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>“{word}” is one of your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Always put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Add to the story’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Add to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>Looking for words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/misspelt.py"/>
        <source>No word is like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>Told in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>Told in the present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>&amp;{number}  {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>These paragraphs are told in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>These paragraphs are told in the present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/tense_choices.py"/>
        <source>These paragraphs are told as the story mostly is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>A word or phrase a line. What begins with # is a remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/lenses/word_lists.py"/>
        <source>A word or phrase a line. “-ly” means any word that ends so, “…” some words in between. What begins with ! is left out, with # it is a remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/line_flow.py"/>
        <source>No line of this story ends within a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/looking.py"/>
        <source>Nothing was replaced: this expression takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/looking.py"/>
        <source>This expression takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>There is no paragraph at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the first paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the last paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>It would become one with the paragraph beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>What stands before the story stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the first scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the last scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the first chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>This is the last chapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>A number that is out of its order is no chapter any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>There are no scenes to move here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>What stands after the story stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>{up} and {down} move what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>While you reread, the text is locked; paragraphs, scenes and chapters are moved in Revise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/moving_commands.py"/>
        <source>While you suggest, the text stays as it is. Edit again to move paragraphs, scenes and chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>This note is about one passage only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>Skipped {count} paragraphs you have not seen.</source>
        <comment>for one: Skipped {count} paragraph you have not seen.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>Skipped {count} paragraphs you have not seen; {key} goes back.</source>
        <comment>for one: Skipped {count} paragraph you have not seen; {key} goes back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>There are no notes to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>That was the last note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>No note before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>There is nowhere to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/navigation.py"/>
        <source>There is nowhere further to go forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/cards.py"/>
        <source>What you wrote in this note is not kept yet: “{words}”. It goes into the note as soon as notes can be changed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/cards.py"/>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/colour_naming.py"/>
        <source>Name a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>I am none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>The notes by {name} are your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>They are not mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>{count} notes on this story are by {name}. Is that you?</source>
        <comment>for one: {count} note on this story is by {name}. Is that you?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>{count} notes on this story are by {name}, others by {others}. Are you {name}?</source>
        <comment>for one: {count} note on this story is by {name}, others are by {others}. Are you {name}?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>{name} and {count} more</source>
        <comment>for one: {name} and {count} more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/identity.py"/>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Only blanks are selected; select some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>There is no sentence at the caret; select some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The caret is not in view; click a sentence or select some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>Choose a note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The passage has changed since this was suggested, so nothing was applied. Edit the text by hand, or the suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Where this suggestion belongs is less than sure, so nothing was applied. Put it at its place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The passage of this suggestion was not found, so nothing was applied. Attach it to words of the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>There is no link in this note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This note has {most} replies, and can have no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This suggestion is applied already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This asks for nothing that could be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This note suggests no other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Select the words that the note is about, then attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>There is no place to offer; select the words and attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>Choose a note first; then select more words that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>This note is about the whole story, not about a passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>A note can be about {most} passages, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The note is about these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_commands.py"/>
        <source>The note is about {count} passages now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>No note is filtered out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>All notes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>The story was changed since the notes were made: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>“{name}” was changed by another program: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Go through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Only these notes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/note_filtering.py"/>
        <source>Only these notes are shown; {keys} go through them.</source>
        <comment>for one: Only these notes are shown; {keys} goes through them.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>No words of a note without a sure place stand in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>{count} notes have no sure place, but their words stand together in the story.</source>
        <comment>for one: {count} note has no sure place, but its words stand in the story.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>Put there · {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>Put there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/place_offers.py"/>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>Find something first: then every place that was found can be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>{count} places are marked.</source>
        <comment>for one: {count} place is marked.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>{count} places had that note already.</source>
        <comment>for one: {count} place had that note already.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/quick_commands.py"/>
        <source>{count} more are left: Mark all goes on with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_commands.py"/>
        <source>No note has a tag yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_commands.py"/>
        <source>{key} takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>New name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>“{tag}” is on {count} notes. Its new name:</source>
        <comment>for one: “{tag}” is on {count} note. Its new name:</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/tag_dialog.py"/>
        <source>Joins it with “{tag}”, which is on {count} notes.</source>
        <comment>for one: Joins it with “{tag}”, which is on {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} applied</source>
        <comment>for one: {count} applied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} dismissed</source>
        <comment>for one: {count} dismissed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>{count} done</source>
        <comment>for one: {count} done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>Probably dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo.py"/>
        <source>No longer in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>That was the last one; this is the first again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/noting/todo_commands.py"/>
        <source>This note does not ask whether it is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/pane_view.py"/>
        <source>Beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/second_place.py"/>
        <source>What you suggest is typed on the page, not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>That is done with words on the page, not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>A file of its own has no place in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>{why} This is what it was when it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_pane.py"/>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_view.py"/>
        <source>Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/pane/split_view.py"/>
        <source>Drag, or move with the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>What was read is counted anew. The notes that you make in it know its name, so that they can be looked at by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>The notes that you made in it are known by the new name, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>There is no pass to continue. Begin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>No pass is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>This reread is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>No pass is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” goes on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>It is called “{name}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>“{name}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>There is no pass. Begin one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Go on with it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Go to where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Everything has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>From the start of the story again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Rename a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Name of the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Second reread: tense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/passes.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>These words are nowhere in the story any more. Select others and attach the note to them, or mark it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>Place {number} of {count} for “{quote}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>The only place for “{quote}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>Put it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/place_showing.py"/>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/reader_commands.py"/>
        <source>Readers’ notes are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/reader_commands.py"/>
        <source>Readers’ notes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/readers/reader_commands.py"/>
        <source>Your pass is done: {count} notes of readers are shown.</source>
        <comment>for one: Your pass is done: {count} note of readers is shown.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Readers go by letters now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Readers go by their names again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Readers’ notes do not wait any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>{count} notes wait until you end a pass, or show them here.</source>
        <comment>for one: {count} note waits until you end a pass, or show it here.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/readers/readers_view.py"/>
        <source>Notes that come now wait until you have read the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>no state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>“{scene}”: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>No state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>Synopsis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/scene_commands.py"/>
        <source>There are no words yet to say that of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saved just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saved {minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/status_messages.py"/>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/story_display.py"/>
        <source>A pass without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/story_display.py"/>
        <source>{encoding}, {count} damaged places</source>
        <comment>for one: {encoding}, {count} damaged place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/story_screen.py"/>
        <source>apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/story_screen.py"/>
        <source>dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>What you type is suggested now; the text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>What you type changes the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>There are no words here that can be set apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>While you suggest, write the words first, then set them so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>The text beside the page is only read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>While you reread, the text is locked; words are set apart in Revise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>This story is plain text and shows no emphasis. In the preferences, under Page, it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>While you suggest, the text stays as it is. Delete the words to suggest that they go, or edit again to cut them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>There is nothing to cut at the caret; select it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Cut to the cuttings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/story/text_commands.py"/>
        <source>Cut to the cuttings with {count} notes.</source>
        <comment>for one: Cut to the cuttings with {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>screens/unreadable</name>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>This text cannot be read any more. The others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>An earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>What can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>The file as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>{count} notes · come back with the text</source>
        <comment>for one: {count} note · come back with the text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>{count} words · kept as {draft}</source>
        <comment>for one: {count} word · kept as {draft}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>{count} words · {why}</source>
        <comment>for one: {count} word · {why}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>What was in the file is beside it, in “{copy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>No copy of what was in the file could be put beside it; it is kept in Reread’s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Another program wrote the file at that moment; what it wrote is beside it, in “{copy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>“{name}” is again as it was {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>“{name}” is again as it was in {draft}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>“{name}” is again as you had typed it, with what was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Not saved · only the words that were typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Not saved when Reread ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>Not saved when Reread ended · {count} words changed</source>
        <comment>for one: Not saved when Reread ended · {count} word changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/remnants.py"/>
        <source>What there is of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Looking for what Reread has of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Reread has no other text of this story: no version, no draft, nothing unsaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Some of what Reread has of this story could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>{name} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Open “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>{words} · the first {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>The text that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/unreadable/unreadable_screen.py"/>
        <source>What there is of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screens/welcome</name>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Recent stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>Enter opens a story or locates one that is gone, Del takes it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/recent_list.py"/>
        <source>not there any more, locate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Read what you wrote with a pencil in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Let go to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>Samples to try things on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/screens/welcome/welcome_screen.py"/>
        <source>or drop a file anywhere here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <location filename="../../desktop/session/background.py"/>
        <source>What was begun {seconds} seconds ago has not come to an end yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/crash_reports.py"/>
        <source>Something went wrong in Reread, which is a mistake of the program. Your story and notes were saved as far as they could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/crash_reports.py"/>
        <source>The details, to be reported, are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/preferences.py"/>
        <source>Your preferences cannot be kept, and hold until Reread is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story_choices.py"/>
        <source>What you chose for this story holds until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session/exchange</name>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>What was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>There are no notes in what was pasted. Paste the whole answer, from its first line to its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>There are no comments and no changes in “{name}”. Open it as a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/arriving.py"/>
        <source>“{name}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/exporting.py"/>
        <source>“{name}” belongs to the story itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>read {draft} to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>read {draft} to scene {scene}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>read {draft}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>back {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_facts.py"/>
        <source>draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{notes}, {placed} placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{notes}, {placed} placed, {to_place} to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{notes}, which wait until you have read the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} changes were made without tracking</source>
        <comment>for one: {number} change was made without tracking</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} notes marked as done</source>
        <comment>for one: {number} note marked as done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/exchange/reader_report.py"/>
        <source>{number} earlier notes deleted</source>
        <comment>for one: {number} earlier note deleted</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>session/keeping</name>
    <message>
        <location filename="../../desktop/session/keeping/beside_texts.py"/>
        <source>This draft is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/beside_texts.py"/>
        <source>“{name}” is not there any more; it was removed or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>In this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>On disk, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>Written by another program just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{story}” was changed by another program where you have changed it too. Nothing was overwritten: their text is in the file, yours is in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{story}” was changed by another program in the moment it was saved, where you have changed it too. Your text is in the file; theirs is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program and is shown as it is now: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program and is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program too, and has both your changes now: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/conflict.py"/>
        <source>“{name}” was changed by another program too, and has both your changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>There is nothing to recover any more: the files have all of it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>What was not saved is here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>The story is as it was in its file. What you had typed is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/crash_recovery.py"/>
        <source>Some of what was not saved cannot be put in its place any more. The words are in {name} in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/damage_repair.py"/>
        <source>Put the earlier text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/disk_state.py"/>
        <source>“{story}” was damaged by another program and cannot be read any more. {problem} Your text is in this window; put it back, and what the file holds now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/draft_keeper.py"/>
        <source>{draft} has another remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/draft_keeper.py"/>
        <source>It is {draft} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/draft_keeper.py"/>
        <source>{draft} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/file_repair.py"/>
        <source>What the damaged places were cannot be told; their bytes are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/journal_keeper.py"/>
        <source>What was to be written before it did not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>It is not in the folder {folder} any more; if you have moved it, open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>Its file in the folder {folder} cannot be read as text any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>The story is as it was in its file. What was not saved is kept in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/leftover_journals.py"/>
        <source>What was not saved is kept in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/notes_loading.py"/>
        <source>The notes on this story are still being read. They will be here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes were changed by another program and are shown anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes were changed by another program too; both are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes are shown as they last could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes are shown as they last could be read. The damaged file is kept beside them, with “broken” in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The story has no notes now. Those it had are kept in its history: File ▸ History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” was gone from the folder “{folder}”. The {count} notes that were in it were kept, and are saved again. Take them, or begin anew without them?</source>
        <comment>for one: “{file}” was gone from the folder “{folder}”. The note that was in it was kept, and is saved again. Take it, or begin anew without it?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” in the folder “{folder}” was emptied. The {count} notes that were in it were kept, and are saved again. Take them, or begin anew without them?</source>
        <comment>for one: “{file}” in the folder “{folder}” was emptied. The note that was in it was kept, and is saved again. Take it, or begin anew without it?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” in the folder “{folder}” was damaged; it is kept, with “broken” in its name. The {count} notes are here as they last could be read. Take them, or begin anew without them?</source>
        <comment>for one: “{file}” in the folder “{folder}” was damaged; it is kept, with “broken” in its name. The note is here as it last could be read. Take it, or begin anew without it?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>“{file}” had {count} fewer notes than before. They were kept, as nobody said that they were deleted.</source>
        <comment>for one: “{file}” had 1 note fewer than before. It was kept, as nobody said that it was deleted.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The story and its notes are as they were earlier. {count} notes that came later are kept: bring them here, or leave them in the history?</source>
        <comment>for one: The story and its notes are as they were earlier. One note that came later is kept: bring it here, or leave it in the history?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The notes file is kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>The {count} notes are deleted now.</source>
        <comment>for one: The note is deleted now.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/outside_notes.py"/>
        <source>Undo brings them back.</source>
        <comment>for one: Undo brings it back.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/read_as.py"/>
        <source>“{story}” was changed by another program just now. Look at what changed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/read_as.py"/>
        <source>“{story}” could not be saved, so it is still read as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes were changed and are shown anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes have come, and are shown beside yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes have come, and wait until you have read the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes are not shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes are not shown. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>{reader}’s notes are gone from the folder; they are shown as they were last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>“{file}” is empty or damaged; {reader}’s notes are shown as they were last seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/keeping/reader_layers.py"/>
        <source>“{file}” lacks {count} notes that {reader} had made; they are shown as they were last seen.</source>
        <comment>for one: “{file}” lacks a note that {reader} had made; it is shown as it was last seen.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>“{story}” could not be saved, so it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>You are writing in “{new}” now. “{old}” stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>You are writing in “{new}” now. Not all of “{old}” is in it, so that stays too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/save_as.py"/>
        <source>You are writing in “{new}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/saving.py"/>
        <source>“{story}” is not saved yet: its disk does not answer. It is saved as soon as it does; until then, what you type is kept in Reread’s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/saving.py"/>
        <source>“{story}” has your text again. What was in it is kept beside it as “{copy}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/keeping/shown_story.py"/>
        <source>This is a kept draft, which stays as it is. Restore it to go on from here, or make your notes on the story as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session/lenses</name>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>Suggest for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/finding_notes.py"/>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/lens_reader.py"/>
        <source>This lens met with a mistake of the program, and shows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/lens_reader.py"/>
        <source>What reads the story beside the window has ended twice. It is started again when a lens is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <source>Settle all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/lenses/settling.py"/>
        <source>Choice for a lens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session/numbers</name>
    <message>
        <location filename="../../desktop/session/numbers/gathering.py"/>
        <source>Cut, insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>minutes to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>share spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>share read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>scene {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>words spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>from {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>{kind}, scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>words written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>{reader}: {reaction}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/numbers/story_numbers.py"/>
        <source>stopped reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session/story</name>
    <message>
        <location filename="../../desktop/session/story/cuttings.py"/>
        <source>Cut to cuttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/cuttings.py"/>
        <source>Delete cutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/history.py"/>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Notes on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>{number} annotations in the file are about other notes or other things.</source>
        <comment>for one: {number} annotation in the file is about other notes or other things.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>And ({facts}):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>And:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/notes_listing.py"/>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/agreeing.py"/>
        <source>One agrees with what a reader noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>Apply suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>This note is {reader}’s, and only {reader} changes it. You can reply to it, or mark it done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>No suggestion that is shown waits to be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>{count} suggestions applied</source>
        <comment>for one: {count} suggestion applied</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>{count} not: their passages have changed</source>
        <comment>for one: {count} not: its passage has changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <source>{count} not: they overlap one that was</source>
        <comment>for one: {count} not: it overlaps one that was</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/applying.py"/>
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <source>{count} notes are {reader}’s and stay as they are.</source>
        <comment>for one: {count} note is {reader}’s and stays as it is.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/many_notes.py"/>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Delete notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Write insertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Write suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Add passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Remove passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Dismiss suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/marking.py"/>
        <source>Dismiss note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/quick_marking.py"/>
        <source>Mark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/quick_marking.py"/>
        <source>Quick note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>No note was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Took “{old}” from {count} notes.</source>
        <comment>for one: Took “{old}” from {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Joined with “{new}” on {count} notes.</source>
        <comment>for one: Joined with “{new}” on {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Renamed to “{new}” on {count} notes.</source>
        <comment>for one: Renamed to “{new}” on {count} note.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/renaming_tags.py"/>
        <source>Take tag from all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/noting/scene_notes.py"/>
        <source>State of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Second reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Third reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Fourth reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Fifth reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Sixth reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>Seventh reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/rereading.py"/>
        <source>{number}th reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} notes kept</source>
        <comment>for one: {count} note kept</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} changed</source>
        <comment>for one: {count} changed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} cut</source>
        <comment>for one: {count} cut</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/session/story/revision.py"/>
        <source>{count} to place</source>
        <comment>for one: {count} to place</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_session.py"/>
        <source>Smart typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_session.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_session.py"/>
        <source>Outside edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/story_texts.py"/>
        <source>Working text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/writing/moving.py"/>
        <source>Move paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/writing/moving.py"/>
        <source>Move scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/session/story/writing/moving.py"/>
        <source>Move chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/drafts</name>
    <message>
        <location filename="../../desktop/storage/drafts/deleted_drafts.py"/>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>There is no draft in “{name}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/deleted_drafts.py"/>
        <source>There are too many files called like “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_folder.py"/>
        <source>it is a link that leads to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>“{name}” was written by a newer Reread, and was left as it is. Use that one to keep drafts of this story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>{draft} was renamed by another program meanwhile, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>The text of {draft} is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/drafts_store.py"/>
        <source>There is a file “{name}” again, and it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>The file of this draft, “{name}”, was removed or renamed, and its text is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>The file of this draft, “{name}”, was removed or renamed, but Reread has kept its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” is damaged and is made anew; the names, remarks and dates are those known last. What was in it is in a copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” is damaged and is made anew from the drafts; the names and remarks it had are in a copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was written by a newer Reread and is left as it is. Keep drafts with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was gone and is made anew; the names, remarks and dates are those known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>The file of this draft, “{name}”, was changed by another program after it was kept. It is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was gone and is made anew from the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” has entries that cannot be read; they are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” was put there by another program: {draft} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” in the folder of the drafts is no text that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../desktop/storage/drafts/found_drafts.py"/>
        <source>“{name}” lacked {count} drafts that were kept; they are listed again.</source>
        <comment>for one: “{name}” lacked a draft that was kept; it is listed again.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>storage/encodings</name>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story is larger than {most} MB; Reread cannot open so much at once. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story has more than {most} paragraphs; Reread cannot open so many at once. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story would be larger than {most} MB and could not be opened again, so it was not saved. Undo, or put some of it into another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story would be longer than {most} paragraphs and could not be opened again, so it was not saved. Undo, or put some of it into another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>Saved in {encoding}, the story would not read the same when it is opened again. Save a copy in UTF-8 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>written in {encoding}, it would not be the same file again. Save it as UTF-8 to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story is kept in {encoding}, which has no place for the character ({number}). Leave it out, or save a copy in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding.py"/>
        <source>The story is kept in {encoding}, which has no place for the character “{character}” ({number}). Leave it out, or save a copy in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Baltic and Nordic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Hebrew and Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Thai and Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Old Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mainframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Every language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Windows “Unicode”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Old Mac “Unicode”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Old mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Western European, with €</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Celtic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Polish, Czech, Hungarian …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Esperanto, Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Estonian, Latvian, Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Latvian, Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Estonian, Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Sámi, Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Russian, Ukrainian, Bulgarian …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Tajik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Russian, Bulgarian, Serbian …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Kazakh, Azeri …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Arabic, Persian, Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Windows, old Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Unix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>With rare characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Traditional, Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Simplified, mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Korean, mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Serbian, Macedonian, Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>French, Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Danish, Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Roman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Croatian, Slovene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>Mac Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/encoding_names.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/guessing.py"/>
        <source>This is not text, or it is damaged: it is full of signs that no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/line_ends.py"/>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/line_ends.py"/>
        <source>odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: save the story as .txt or .md in the program it was written in, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread makes a story of it where it has a window, or by “reread import”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: export the story as plain text or Markdown in the program it was written in, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: open it in a browser, save or copy the story as text, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Save it without its password, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Take the story out of it, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Reread opens plain text: convert it to .txt or .md, with calibre for example, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>There is no story in it that Reread could open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>Open the story it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a ZIP archive, or a Word, OpenDocument or EPUB file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an old Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an Office file that is locked by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an OpenDocument file, as LibreOffice writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an e-book (EPUB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an e-book for Kindle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a Pages file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a WordPerfect file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a file of Windows Write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a property list or a web archive of an Apple computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This file holds the notes on a story, and no story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This file is the list of the drafts of a story, and no story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This file tells what of a story was read, and is no story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an RTF file, with its type and style in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a web page (HTML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an XML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a screenplay of Final Draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a part of a Scrivener project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a flat OpenDocument file, as LibreOffice writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an AbiWord file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a Word file (XML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an e-book (FictionBook).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is an outline (OPML).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a drawing (SVG).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a property list of an Apple computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a JSON file, which programs read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/encodings/other_kinds.py"/>
        <source>This is a web page that a browser has saved (MHTML).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/files</name>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>you are not allowed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>it is not there, or the folder it was in is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>a part of its path is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <location filename="../../desktop/storage/files/regular_file.py"/>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>its name is too long for this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>it is a link that leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <location filename="../../desktop/storage/files/regular_file.py"/>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>you are not allowed to; see the permissions of the file and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk is full; make some room and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>your share of the disk is used up; make some room and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk can only be read; save to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>the disk reported an error; it may be failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be made: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be moved: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be opened: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be read: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be removed: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be renamed: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be rescued: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be saved: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>“{name}” cannot be written: {reason}. Its folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>Reread’s own folder {folder} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>Reread’s own folder {folder} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/disk_errors.py"/>
        <source>Reread’s own folder {folder} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/exporting.py"/>
        <source>“{name}” is there already and is no such export; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/exporting.py"/>
        <source>“{name}” is there already, and is not as Reread wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/filesystem.py"/>
        <source>no file can be called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/private_files.py"/>
        <source>it is a link that leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/publishing.py"/>
        <source>other programs make and remove it all the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/regular_file.py"/>
        <source>it is a pipe or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/files/staging.py"/>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/history</name>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>as it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>before it was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>typed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/history/version_index.py"/>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/journal</name>
    <message>
        <location filename="../../desktop/storage/journal/journal.py"/>
        <source>a new story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journal.py"/>
        <source>What is not saved yet of “{name}” cannot be kept safe from a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was not saved of “{name}” cannot be moved to the folder {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was not saved of a story without a file cannot be moved to the folder {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was kept of “{name}” until it was saved cannot be removed from the folder {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/journals.py"/>
        <source>What was kept of a story without a file until it was saved cannot be removed from the folder {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>What was not saved before that is in its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>What you had typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>What you had typed, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>blanks or signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>what was settled with lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>“{name}” was not saved when Reread ended on {moment}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>“{name}” was not saved: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>A story without a file was not saved when Reread ended on {moment}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/journal/recovery.py"/>
        <source>A story without a file was not saved: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/notes</name>
    <message>
        <location filename="../../desktop/storage/notes/conflict_copies.py"/>
        <source>“{name}” held another version of the notes; both are shown together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/conflict_copies.py"/>
        <source>“{name}” held two versions of the notes; both are shown together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_bytes.py"/>
        <source>“{name}” is a link that leads to another folder, which Reread does not follow. Put the notes themselves beside the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>“{name}” was written by a newer Reread, and was left as it is. Open the story with that one to change its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>The notes are not saved. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>“{name}” is being changed by another program. Your notes are saved as soon as it leaves off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>“{name}” was changed by another program. That version is kept as “{copy}”; yours is saved with the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>The notes are not saved: “{name}” would be larger than 32 MiB, which is as much as Reread can read. Delete some notes, or go on in a copy of the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/notes_store.py"/>
        <source>No earlier version of the notes could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” cannot be read, and was left as it is. Move it away to bring these notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” was written by a newer Reread, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” would be too large to be read again; the notes were not brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/notes/reader_writing.py"/>
        <source>“{name}” was changed by another program since, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/passes</name>
    <message>
        <location filename="../../desktop/storage/passes/passes_file.py"/>
        <source>“{name}” does not tell of rereadings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” was written by a newer Reread, and is left as it is. What you read now is kept on this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” cannot be read, and is left as it is. What you read now is kept on this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” cannot be written here. What you read now is kept on this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/passes/passes_store.py"/>
        <source>“{name}” did not tell of rereadings any more, and is kept as “{copy}”. Those that Reread knows are written again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/story</name>
    <message>
        <location filename="../../desktop/storage/story/chosen_encoding.py"/>
        <source>You chose to read “{name}” as {chosen}, but another program has saved it in {found} since, and it is read so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>Open the story, “{story}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>This is what a save that was cut short has left behind, and no story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is a Scrivener project. Reread opens plain text: compile it as plain text or Markdown in Scrivener, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is an RTF document with attachments. Reread opens plain text: save it as plain text in TextEdit, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is a Pages document. Reread opens plain text: export it as plain text in Pages, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>“{name}” is the folder of the drafts of a story. Open the story: its drafts are in File ▸ Drafts….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/not_a_story.py"/>
        <source>Its story is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/rescue.py"/>
        <source>A save of “{name}” was cut short earlier. What lay beside it and is not in it was moved to {copy} in the folder {folder}; see whether you miss any of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/rescue.py"/>
        <source>“{name}” could not be saved when it was closed. What you had written is kept in {copy} in the folder {folder}, with its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/rescue.py"/>
        <source>What is not saved of “{name}” could not be kept anywhere else either: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>This text cannot be read any more, and “{name}” was left as it is. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>There is a file “{name}” again, and it was left as it is. Try again to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>“{name}” is a folder now, and was left as it is. Save a copy of the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>“{name}” was left as it is, as what is in it cannot be kept first: {reason}. Its folder is {folder}. Save a copy of the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/restoring_story.py"/>
        <source>“{name}” was left as it is, as what is in it could be kept neither beside it nor elsewhere. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>The text is empty now, and was not saved; the story on the disk is as it was. Undo, or delete the file if you meant to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” was changed by another program. It was left as it is there; your text is in this window and is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” and its notes are saved, but its earlier versions cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>The text as it was is beside it, in “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>There is a file “{name}” already, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” was removed or renamed by another program. Your text is in this window; save it as a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” is a folder. Open a story in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” in the folder {folder} is larger than {most} MB; Reread cannot open so much at once. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_file.py"/>
        <source>“{name}” in the folder {folder} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_identity.py"/>
        <source>“{name}” and “{story}” are one file. The notes on it are those beside the second name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_identity.py"/>
        <source>What lies beside “{name}” is not shown here, as the story is “{story}”: {files} in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_moving.py"/>
        <source>“{name}” was changed by another program just now. Look at what changed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_moving.py"/>
        <source>There is “{name}” already, and it was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/storage/story/story_state.py"/>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage/words</name>
    <message>
        <location filename="../../desktop/storage/words/author_corrections.py"/>
        <source>What you mistype, and what you mean: one pair a line, such as teh -&gt; the</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>Once some of it is in another file, it can be edited here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>You can read this story and make notes on it, but not edit it: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>it has more than {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>it has more than {most} paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>Nothing was changed: the story would have more than {most} characters, and could not be edited any more. Put some of it into another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/limits.py"/>
        <source>Nothing was changed: the story would have more than {most} paragraphs, and could not be edited any more. Put some of it into another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/finding</name>
    <message>
        <location filename="../../desktop/text/finding/expressions.py"/>
        <source>Not an expression: look at character {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/finding/expressions.py"/>
        <source>This expression is too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/finding/expressions.py"/>
        <source>Nothing was replaced: “{words}” cannot take the place of what was found. \1 is the first group, \\ a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text/structure</name>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>scene {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>author’s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>after the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/text/structure/part_names.py"/>
        <source>{chapter}, {scene}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <location filename="../../desktop/widgets/buttons.py"/>
        <source>{choice} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/colour_dots.py"/>
        <source>Name this colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/message_bar.py"/>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/side_panel.py"/>
        <source>Drag to make the panel wider or narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/step_field.py"/>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/step_field.py"/>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>Tags of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/widgets/tag_field.py"/>
        <source>A tag begins with # or ends with ; it may hold blanks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <location filename="../../desktop/window/compare_mode.py"/>
        <source>What you suggest is typed on the page, not in Compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>{colour}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>{kind}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/context_menus.py"/>
        <source>{kind} by {name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/draft_windows.py"/>
        <source>{draft} — read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/first_paint.py"/>
        <location filename="../../desktop/window/main_window.py"/>
        <source>{title} — Reread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/main_window.py"/>
        <source>{name}-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/main_window.py"/>
        <source>Everything is saved, and nothing waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/menus.py"/>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/menus.py"/>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/menus.py"/>
        <source>No stories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/reading_as.py"/>
        <source>“{name}” is read as {encoding} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/reading_as.py"/>
        <source>The encoding of “{name}” is guessed again: it is {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/reading_as.py"/>
        <source>There is no story here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/split_mode.py"/>
        <source>This story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/split_mode.py"/>
        <source>This draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_desk.py"/>
        <source>Choose a paragraph first that is in the text as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_desk.py"/>
        <source>What Reread remembers of this story, such as the place you were at, could not be read; that of {day} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_there.py"/>
        <source>The paragraph, to be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>What is in this window could not be saved, so the notes stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” are here now; “{left}” stays where it is, as there is another of that name here: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” are here now; “{left}” stays where it is, as there is another of that name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>What belonged to “{name}” is beside this story now: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>What belonged to “{name}” is beside this story now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” were copied to this story: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>The notes of “{name}” were copied to this story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Reread has earlier texts of “{story}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>“{chosen}” has notes of its own, and was left as it is. Those that lie beside “{story}” can be joined with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Join both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/story_windows.py"/>
        <source>Only open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../desktop/window/unsaved_stories.py"/>
        <source>{name} recovered</source>
        <translation type="unfinished"></translation>
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
