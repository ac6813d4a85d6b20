<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About ZeroMQ Crossover</source>
        <translation>Über ZeroMQ Crossover</translation>
    </message>
    <message>
        <source>ZeroMQ Crossover %1</source>
        <translation>ZeroMQ Crossover %1</translation>
    </message>
    <message>
        <source>Measures how large a ZeroMQ message must be before zero-copy is faster than copying: on this machine, over your transport, with your way of freeing buffers.

libzmq %1
Qt %2

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Misst, ab welcher Nachrichtengröße Zero-Copy in ZeroMQ schneller ist als Kopieren: auf diesem Rechner, über den gewählten Transport, mit der gewählten Freigabe der Puffer.

libzmq %1
Qt %2

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>CrossoverMarks</name>
    <message>
        <source>≈ %1 ?</source>
        <translation>≈ %1 ?</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Compared with %1; see the Compare tab for the numbers</source>
        <translation>Verglichen mit %1; die Zahlen stehen im Reiter „Vergleich“</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sessions, pictures, tables, notebooks (*.zxo *.zxo.gz *.png *.csv *.csv.gz *.ipynb)</source>
        <translation>Sitzungen, Bilder, Tabellen, Notebooks (*.zxo *.zxo.gz *.png *.csv *.csv.gz *.ipynb)</translation>
    </message>
    <message>
        <source>Sessions (*.zxo *.zxo.gz)</source>
        <translation>Sitzungen (*.zxo *.zxo.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>History of a folder</source>
        <translation>Verlauf eines Ordners</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3, of %4 round trips.</source>
        <translation>%1 bei %2: %3, von %4 Umläufen.</translation>
    </message>
    <message>
        <source>There are no single round trips: measure latency. Older files do not have them.</source>
        <translation>Es gibt keine einzelnen Umläufe: Latenz messen. Ältere Dateien haben sie nicht.</translation>
    </message>
</context>
<context>
    <name>DistributionDrawing</name>
    <message>
        <source>Latency at %1</source>
        <translation>Latenz bei %1</translation>
    </message>
    <message>
        <source>Share of round trips with at most this latency</source>
        <translation>Anteil der Umläufe mit höchstens dieser Latenz</translation>
    </message>
</context>
<context>
    <name>ExportImage</name>
    <message>
        <source>Large marks: medians. Bands and bars: 95 % confidence intervals. Dots: single trials. </source>
        <translation>Große Marken: Mediane. Bänder und Balken: 95-%-Konfidenzintervalle. Punkte: einzelne Versuche. </translation>
    </message>
    <message>
        <source>Cost of a threshold: how much longer messages of the worst size take than with the better arm. Line: estimate, in the colour of the slower arm; band: up to the proven bound; bar below the axis: safe thresholds. </source>
        <translation>Kosten einer Schwelle: wie viel länger Nachrichten der ungünstigsten Größe brauchen als mit dem besseren Verfahren. Linie: Schätzung, in der Farbe des langsameren Verfahrens; Band: bis zur nachgewiesenen Grenze; Balken unter der Achse: sichere Schwellen. </translation>
    </message>
    <message>
        <source>Speedup over %1: Hodges-Lehmann estimates with 95 % confidence intervals; a filled mark is significant (Mann-Whitney, 5 %, corrected for the number of sizes).</source>
        <translation>Beschleunigung gegenüber %1: Hodges-Lehmann-Schätzungen mit 95-%-Konfidenzintervallen; eine ausgefüllte Marke ist signifikant (Mann-Whitney, 5 %, korrigiert für die Zahl der Größen).</translation>
    </message>
    <message>
        <source>Half of the time that a share of the round trips does not exceed, of all trials of this size; a curve ends at the longest round trip. </source>
        <translation>Die Hälfte der Zeit, die ein Anteil der Umläufe nicht überschreitet, aus allen Versuchen mit dieser Größe; eine Kurve endet beim längsten Umlauf. </translation>
    </message>
    <message>
        <source>A percentile that needs more round trips than a trial has is of several trials. </source>
        <translation>Ein Perzentil, das mehr Umläufe braucht, als ein Versuch hat, stammt aus mehreren Versuchen. </translation>
    </message>
    <message>
        <source>Speedups: a filled mark is proven by all sizes together. </source>
        <translation>Beschleunigung: Eine gefüllte Marke ist durch alle Größen zusammen bewiesen. </translation>
    </message>
</context>
<context>
    <name>HistoryDrawing</name>
    <message>
        <source>and %1 more, listed in the table</source>
        <translation>und %1 weitere, siehe Tabelle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>end the name of the picture in .png, .svg or .pdf</source>
        <translation>den Namen des Bilds mit .png, .svg oder .pdf enden lassen</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.pdf)</source>
        <translation>Bilder (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>NoiseText</name>
    <message>
        <source>other programs use %1 % of the CPU</source>
        <translation>Andere Programme belegen %1 % der CPU</translation>
    </message>
    <message>
        <source>the hypervisor takes %1 % of the CPU</source>
        <translation>Der Hypervisor entzieht %1 % der CPU</translation>
    </message>
    <message>
        <source>%1 pages per trial are read from disk</source>
        <translation>Je Versuch werden %1 Seiten vom Datenträger gelesen</translation>
    </message>
    <message>
        <source>The machine was disturbed: %1</source>
        <translation>Die Messung wurde gestört: %1</translation>
    </message>
    <message>
        <source>The machine was quiet</source>
        <translation>Der Rechner war ruhig</translation>
    </message>
    <message>
        <source>%1. Disturbed trials: %2 of %3; repeated trials: %4</source>
        <translation>%1. Gestörte Versuche: %2 von %3; wiederholte Versuche: %4</translation>
    </message>
    <message>
        <source>Disturbed trials: %1 of %2; repeated trials: %3</source>
        <translation>Gestörte Versuche: %1 von %2; wiederholte Versuche: %3</translation>
    </message>
    <message>
        <source>CPU used by other programs: %1 %</source>
        <translation>CPU, von anderen Programmen belegt: %1 %</translation>
    </message>
    <message>
        <source>CPU taken by the hypervisor (steal): %1 %</source>
        <translation>CPU, vom Hypervisor entzogen (Steal): %1 %</translation>
    </message>
    <message>
        <source>Pages read from disk: %1 per trial</source>
        <translation>Vom Datenträger gelesene Seiten: %1 je Versuch</translation>
    </message>
    <message>
        <source>Forced context switches: %1 per trial</source>
        <translation>Erzwungene Kontextwechsel: %1 je Versuch</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>a thread</source>
        <translation>einem Thread</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>einem Prozess</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, sent and received by %1</source>
        <translation>, gesendet und empfangen von %1</translation>
    </message>
    <message>
        <source>, sent by %1 and received by %2</source>
        <translation>, gesendet von %1 und empfangen von %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at %1 sizes from %2 to %3</source>
        <translation>bei %1 Größen von %2 bis %3</translation>
    </message>
    <message>
        <source>, then goes on where an answer is missing, for %1 at most in all</source>
        <translation>, danach geht es dort weiter, wo eine Antwort fehlt, insgesamt höchstens %1</translation>
    </message>
    <message>
        <source>How large must a message be before zero-copy is faster on this machine?</source>
        <translation>Ab welcher Nachrichtengröße ist Zero-Copy auf diesem Rechner schneller?</translation>
    </message>
    <message>
        <source>Or %1, %2 or %3.</source>
        <translation>Oder %1, %2 oder %3.</translation>
    </message>
    <message>
        <source>look at a sample</source>
        <translation>ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <source>take the ten-minute tutorial</source>
        <translation>das Tutorial durchgehen (zehn Minuten)</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigener Art</translation>
    </message>
    <message>
        <source>%1 over %2, %3 release, %4 placement%5, %6, %7 rounds</source>
        <translation>%1 über %2, Freigabe %3, Platzierung %4%5, %6, %7 Runden</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Messwert</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Messwerte</translation>
    </message>
    <message>
        <source>measures %1 of copying and zero-copy sends over %2, %3. It takes about %4%5. The charts fill as it runs.</source>
        <translation>misst %1 beim Kopieren und beim Zero-Copy-Senden über %2, %3. Das dauert etwa %4%5. Die Diagramme füllen sich dabei.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Measuring %1. Verdicts appear as soon as there are samples.</source>
        <translation>Messung läuft: %1. Ergebnisse erscheinen, sobald es Messwerte gibt.</translation>
    </message>
    <message>
        <source>Correct the setup first: %1.</source>
        <translation>Zuerst die Einstellungen korrigieren: %1.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the samples first?</source>
        <translation>Messwerte vorher speichern?</translation>
    </message>
    <message>
        <source>%1 not saved yet.</source>
        <translation>%1 noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern...</translation>
    </message>
    <message>
        <source>&amp;Do Not Save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The sweep of %1 was interrupted. Restore it?</source>
        <translation>Die Messreihe vom %1 wurde unterbrochen. Wiederherstellen?</translation>
    </message>
    <message>
        <source>%1 can be restored; only the trial in progress is lost.</source>
        <translation>Wiederherstellbar: %1. Nur der laufende Versuch ist verloren.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation>&amp;Später fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A sweep is running. Stop it and close?</source>
        <translation>Eine Messreihe läuft. Stoppen und schließen?</translation>
    </message>
    <message>
        <source>You can save the samples afterwards.</source>
        <translation>Die Messwerte lassen sich danach speichern.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep Measuring</source>
        <translation>&amp;Weiter messen</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Delete the preset &apos;%1&apos;?</source>
        <translation>Voreinstellung „%1“ löschen?</translation>
    </message>
    <message>
        <source>The current setup stays as it is; only the preset is deleted.</source>
        <translation>Die aktuellen Einstellungen bleiben, wie sie sind; nur die Voreinstellung wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>single pair</source>
        <translation>einzelnes Paar</translation>
    </message>
    <message>
        <source>single trial</source>
        <translation>einzelner Versuch</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>disturbed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>one trial</source>
        <translation>ein Versuch</translation>
    </message>
    <message>
        <source>median of %1 trials</source>
        <translation>Median aus %1 Versuchen</translation>
    </message>
    <message>
        <source>one pair</source>
        <translation>ein Paar</translation>
    </message>
    <message>
        <source>median of %1 pairs</source>
        <translation>Median aus %1 Paaren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> [%1 – %2]</source>
        <translation> [%1 – %2]</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1, at least %2 trials each</source>
        <translation>%1, je mindestens %2 Versuche</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>signifikant</translation>
    </message>
    <message>
        <source>not significant, corrected for the number of sizes</source>
        <translation>nicht signifikant, korrigiert für die Zahl der Größen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Speedup: %1</source>
        <translation>Beschleunigung: %1</translation>
    </message>
    <message>
        <source>%1 [%2 – %3]</source>
        <translation>%1 [%2 – %3]</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of payload</source>
        <translation>%1 Nutzdaten</translation>
    </message>
    <message>
        <source>receiving end: %1</source>
        <translation>empfangendes Ende: %1</translation>
    </message>
    <message>
        <source>several trials together</source>
        <translation>mehrere Versuche zusammen</translation>
    </message>
    <message>
        <source>from round %1 on</source>
        <translation>ab Runde %1</translation>
    </message>
    <message>
        <source>one value, from %1 trials</source>
        <translation>ein Wert aus %1 Versuchen</translation>
    </message>
    <message>
        <source>median of %1 values, from %2 trials</source>
        <translation>Median von %1 Werten aus %2 Versuchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at least %2 values each</source>
        <translation>%1, je mindestens %2 Werte</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>%1 was not measured</source>
        <translation>%1 wurde nicht gemessen</translation>
    </message>
    <message>
        <source>Shows how much each threshold would cost.
%1</source>
        <translation>Zeigt, was jede Schwelle kosten würde.
%1</translation>
    </message>
    <message>
        <source>Still missing: one size with both copying and zero-copy</source>
        <translation>Noch fehlt eine Größe mit Kopieren und Zero-Copy</translation>
    </message>
    <message>
        <source>Copying was not measured: nothing to compare</source>
        <translation>Kopieren wurde nicht gemessen: nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Zero-copy was not measured: nothing to compare</source>
        <translation>Zero-Copy wurde nicht gemessen: nichts zu vergleichen</translation>
    </message>
    <message>
        <source>It takes two sizes with both copying and zero-copy; there is one</source>
        <translation>Dazu braucht es zwei Größen mit Kopieren und Zero-Copy; es gibt eine</translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>static data, never freed</source>
        <translation>statische Daten, nie freigegeben</translation>
    </message>
    <message>
        <source>a shared_ptr for each message</source>
        <translation>ein shared_ptr je Nachricht</translation>
    </message>
    <message>
        <source>its shared_ptr is reused</source>
        <translation>shared_ptr mehrmals benutzt</translation>
    </message>
    <message>
        <source>it returns to a pool</source>
        <translation>geht zurück in einen Pool</translation>
    </message>
    <message>
        <source>malloc, then free</source>
        <translation>malloc, dann free</translation>
    </message>
    <message>
        <source>a thread frees it, like pyzmq</source>
        <translation>ein Thread gibt frei, wie pyzmq</translation>
    </message>
    <message>
        <source>both arms copy</source>
        <translation>beide Verfahren kopieren</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>nicht signifikant</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>%1 at %2, %3 at %4 of %5 sizes</source>
        <translation>%1 bei %2, %3 bei %4 von %5 Größen</translation>
    </message>
    <message>
        <source> [%1 – %2]</source>
        <translation> [%1 – %2]</translation>
    </message>
    <message>
        <source>yes, p %1</source>
        <translation>ja, p %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Schnittpunkt</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Signifikant</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Zero-copy</source>
        <translation>Zero-Copy</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Crossovers differ significantly if their 95 % intervals do not overlap. Copying, zero-copy: number of sizes at which the arm is better or worse than the baseline (Mann-Whitney, 5 %, corrected for the number of sizes).</source>
        <translation>Schnittpunkte unterscheiden sich signifikant, wenn sich ihre 95-%-Intervalle nicht überlappen. Kopieren, Zero-Copy: Zahl der Größen, bei denen das Verfahren besser oder schlechter ist als in der Basis (Mann-Whitney, 5 %, korrigiert für die Zahl der Größen).</translation>
    </message>
    <message>
        <source>Each arm relative to the baseline, above 1 better, with 95 % confidence intervals (Hodges-Lehmann). Significant: Mann-Whitney, 5 %, corrected for the number of sizes.</source>
        <translation>Jedes Verfahren im Verhältnis zur Basis, über 1 besser, mit 95-%-Konfidenzintervallen (Hodges-Lehmann). Signifikant: Mann-Whitney, 5 %, korrigiert für die Zahl der Größen.</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show one chart at full size, or all of them again</source>
        <translation>Ein Diagramm in voller Größe zeigen oder wieder alle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show all charts again</source>
        <translation>Wieder alle Diagramme zeigen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>At the pointer; Ctrl or below the plot: only sizes; Shift or beside it: only values</source>
        <translation>Am Mauszeiger; mit Strg oder unter der Zeichenfläche: nur Größen; mit Umschalt oder daneben: nur Werte</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Below or beside the plot: only along that axis</source>
        <translation>Unter oder neben der Zeichenfläche: nur entlang dieser Achse</translation>
    </message>
    <message>
        <source>Shift+Drag, Right Drag</source>
        <translation>Umschalt+Ziehen, rechte Maustaste</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>Bereich auswählen</translation>
    </message>
    <message>
        <source>Zoom to the selected area; Esc cancels</source>
        <translation>Auf den gewählten Bereich zoomen; Esc bricht ab</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>At the centre of the plot</source>
        <translation>In der Mitte der Zeichenfläche</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>By 10 % of the plot</source>
        <translation>Um 10 % der Zeichenfläche</translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Zoom one axis</source>
        <translation>Eine Achse zoomen</translation>
    </message>
    <message>
        <source>Right and left: sizes; up and down: values</source>
        <translation>Rechts und links: Größen; auf und ab: Werte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show all data</source>
        <translation>Alle Daten zeigen</translation>
    </message>
    <message>
        <source>In all charts</source>
        <translation>In allen Diagrammen</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation>Zurück, vor</translation>
    </message>
    <message>
        <source>Step back and forward through zoom history</source>
        <translation>Im Zoomverlauf zurück- und vorgehen</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Umschalt+Links, Umschalt+Rechts</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ablesen</translation>
    </message>
    <message>
        <source>Read the median at the next size</source>
        <translation>Median bei der benachbarten Größe ablesen</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Umschalt+Auf, Umschalt+Ab</translation>
    </message>
    <message>
        <source>Read the other arm</source>
        <translation>Anderes Verfahren ablesen</translation>
    </message>
    <message>
        <source>At the same size</source>
        <translation>Bei derselben Größe</translation>
    </message>
    <message>
        <source>Space, Click</source>
        <translation>Leertaste, Klick</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select the rows of the current point in the table of samples</source>
        <translation>Die Zeilen des aktuellen Punkts in der Tabelle der Messwerte auswählen</translation>
    </message>
    <message>
        <source>A, B</source>
        <translation>A, B</translation>
    </message>
    <message>
        <source>Cursors</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Place a cursor at the current point or at the pointer; two cursors show their ratio</source>
        <translation>Einen Cursor am aktuellen Punkt oder am Mauszeiger setzen; zwei Cursor zeigen ihr Verhältnis</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove cursors</source>
        <translation>Cursor entfernen</translation>
    </message>
    <message>
        <source>Remove both cursors</source>
        <translation>Beide Cursor entfernen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected cells as text for spreadsheets</source>
        <translation>Die ausgewählten Zellen als Text für Tabellenkalkulationen kopieren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume the replay</source>
        <translation>Die Wiedergabe anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Faster or slower, from 1x to 20x</source>
        <translation>Schneller oder langsamer, von 1x bis 20x</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Go back or forward by 5 % of the recording</source>
        <translation>Um 5 % der Aufzeichnung zurück- oder vorgehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Anfang, Ende</translation>
    </message>
    <message>
        <source>Go to the beginning or the end of the recording</source>
        <translation>Zum Anfang oder zum Ende der Aufzeichnung gehen</translation>
    </message>
    <message>
        <source>PgDn, PgUp</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show one chart after the other, and all of them</source>
        <translation>Ein Diagramm nach dem anderen zeigen, dann alle</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the replay; once more leaves presenter mode</source>
        <translation>Die Wiedergabe beenden; noch einmal: Präsentation beenden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Guess first</source>
        <translation>Erst raten</translation>
    </message>
    <message>
        <source>Hide the answer until the audience has guessed it, or show it</source>
        <translation>Die Antwort verbergen, bis das Publikum geraten hat, oder zeigen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Show the answer, and how far off the guess is</source>
        <translation>Die Antwort zeigen, und wie weit der Tipp daneben liegt</translation>
    </message>
</context>
<context>
    <name>ThresholdText</name>
    <message>
        <source>No threshold</source>
        <translation>Keine Schwelle</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
</context>
<context>
    <name>TimeLeftText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>What a sweep measures. Each transport is combined with each way of freeing buffers. Presets change how much is measured, not what. How a zero-copy buffer is freed moves the crossover more than anything else.</source>
        <translation>Was eine Messreihe misst. Jeder Transport wird mit jeder Art kombiniert, Puffer freizugeben. Voreinstellungen ändern, wie viel gemessen wird, nicht was. Nichts verschiebt den Schnittpunkt so stark wie die Freigabe der Zero-Copy-Puffer.</translation>
    </message>
    <message>
        <source>What the samples show for each metric. A 95 % interval contains the crossover with 95 % confidence. An estimate without an interval is uncertain: measure more rounds. Ctrl+Shift+C copies the sentences.</source>
        <translation>Was die Messwerte für jede Metrik zeigen. Ein 95-%-Intervall enthält den Schnittpunkt mit 95 % Konfidenz. Eine Schätzung ohne Intervall ist unsicher: mehr Runden messen. Strg+Umschalt+C kopiert die Sätze.</translation>
    </message>
    <message>
        <source>Samples: one row for each arm of each trial. Summary: the figures of pyzmq&apos;s notebook. Why: what each message and each byte cost, and the crossover that follows from it. Environment: facts about the machine that measured. Log: what happened, and when. Compare: this measurement beside others.</source>
        <translation>Messwerte: eine Zeile für jedes Verfahren jedes Versuchs. Zusammenfassung: die Kennzahlen aus dem Notebook von pyzmq. Warum: was jede Nachricht und jedes Byte kosten, und der Schnittpunkt, der daraus folgt. Umgebung: Angaben zum Rechner, der gemessen hat. Protokoll: was wann geschah. Vergleich: diese Messung neben anderen.</translation>
    </message>
    <message>
        <source>Each large mark is the median at one message size. The band around it contains the true median with 95 % confidence. Small dots are single trials. The vertical line in the colour of the text is the estimated crossover, the shaded range its 95 % interval; a dashed line is an uncertain estimate without an interval. Filled labels and speedups are proven, open ones are not. Green is the hybrid arm of a threshold check. Double-click a chart to enlarge it.</source>
        <translation>Jede große Marke ist der Median bei einer Nachrichtengröße. Das Band darum enthält den wahren Median mit Konfidenz 95 %. Kleine Punkte sind einzelne Versuche. Die senkrechte Linie in der Farbe des Textes ist der geschätzte Schnittpunkt, der schattierte Bereich sein 95-%-Intervall; eine gestrichelte Linie ist eine unsichere Schätzung ohne Intervall. Gefüllte Beschriftungen und Beschleunigungen sind bewiesen, offene nicht. Grün ist das Hybrid-Verfahren einer Schwellenprüfung. Ein Doppelklick vergrößert ein Diagramm.</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>ZeroMQ Crossover</source>
        <translation>ZeroMQ Crossover</translation>
    </message>
    <message>
        <source>%1 % (paused)</source>
        <translation>%1 % (Pause)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Relative speedup</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Cost of a threshold</source>
        <translation>Schwellenkosten</translation>
    </message>
    <message>
        <source>not enough memory for the picture; choose a smaller scale</source>
        <translation>nicht genug Speicher für das Bild; einen kleineren Maßstab wählen</translation>
    </message>
    <message>
        <source>the scale of a picture is 1, 2, 3 or 4</source>
        <translation>der Maßstab eines Bildes ist 1, 2, 3 oder 4</translation>
    </message>
    <message>
        <source>no font is installed, so the picture would show boxes instead of text; install one (Debian: fonts-dejavu-core) and export again</source>
        <translation>keine Schrift ist installiert, das Bild würde Kästchen statt Text zeigen; eine installieren (Debian: fonts-dejavu-core) und erneut exportieren</translation>
    </message>
    <message>
        <source>one picture has room for {} combinations beside the first, and there are {}; leave --together out</source>
        <translation>ein Bild hat Platz für {} Kombinationen neben der ersten, es gibt aber {}; --together weglassen</translation>
    </message>
    <message>
        <source>a picture needs the name of a file</source>
        <translation>ein Bild braucht einen Dateinamen</translation>
    </message>
    <message>
        <source>there are no samples to draw</source>
        <translation>es gibt keine Messwerte zu zeichnen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is out of range for a time</source>
        <translation>„{}“ liegt außerhalb des Bereichs für Zeiten</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number (0 or more)</source>
        <translation>„{}“ ist keine ganze Zahl (0 oder mehr)</translation>
    </message>
    <message>
        <source>no release is chosen; choose at least one way to free buffers</source>
        <translation>keine Freigabe gewählt; mindestens eine Art wählen, Puffer freizugeben</translation>
    </message>
    <message>
        <source>the largest size must not be smaller than the smallest ({})</source>
        <translation>die maximale Größe darf nicht kleiner sein als die minimale ({})</translation>
    </message>
    <message>
        <source>no sender or receiver is chosen; choose an entry of the list or type a command</source>
        <translation>nichts gewählt; einen Eintrag der Liste wählen oder einen Befehl eingeben</translation>
    </message>
    <message>
        <source>a command must be printable text, of 200 bytes at most</source>
        <translation>ein Befehl muss druckbarer Text von höchstens 200 Byte sein</translation>
    </message>
    <message>
        <source>this command comes from a file, and those are not run; edit it or type it again if you trust it</source>
        <translation>dieser Befehl stammt aus einer Datei und wird deshalb nicht ausgeführt; ist er vertrauenswürdig, ihn bearbeiten oder neu eingeben</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>the baseline&apos;s recommended threshold costs more than this share at some size, and cost less before [5%]</source>
        <translation>die empfohlene Schwelle der Basis kostet bei einer Größe mehr als diesen Anteil und kostete vorher weniger [5%]</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Schnittpunkt</translation>
    </message>
    <message>
        <source>the intervals of the crossovers lie further apart than this share of the size [25%]</source>
        <translation>die Intervalle der Schnittpunkte liegen um mehr als diesen Anteil der Größe auseinander [25%]</translation>
    </message>
    <message>
        <source>an arm needs this share more time for a message [5%]</source>
        <translation>ein Verfahren braucht um diesen Anteil mehr Zeit je Nachricht [5%]</translation>
    </message>
    <message>
        <source>the send loop of an arm needs this share more time for a message [5%]</source>
        <translation>die Sendeschleife eines Verfahrens braucht um diesen Anteil mehr Zeit je Nachricht [5%]</translation>
    </message>
    <message>
        <source>the latency of an arm is this share longer [5%]</source>
        <translation>die Latenz eines Verfahrens ist um diesen Anteil länger [5%]</translation>
    </message>
    <message>
        <source>an arm uses this share more CPU time for a message [5%]</source>
        <translation>ein Verfahren verbraucht um diesen Anteil mehr CPU-Zeit je Nachricht [5%]</translation>
    </message>
    <message>
        <source>{}: {}; choose the placement free</source>
        <translation>{}: {}; die Platzierung free wählen</translation>
    </message>
    <message>
        <source>this process may no longer use CPU {}; start the sweep again, which looks for the CPUs that it may use, or choose the placement free</source>
        <translation>dieser Prozess darf CPU {} nicht mehr nutzen; die Messreihe neu starten, sie sucht dann die erlaubten CPUs, oder die Platzierung free wählen</translation>
    </message>
    <message>
        <source>{} ({}): {} of {} messages of {} arrived with a different size or content than sent; do not trust the results of this trial</source>
        <translation>{} ({}): {} von {} Nachrichten zu {} kamen mit anderer Größe oder anderem Inhalt an als gesendet; den Ergebnissen dieses Versuchs nicht trauen</translation>
    </message>
    <message>
        <source>This program may use {} (cgroup quota), but the sweep keeps {} busy, so the kernel pauses it in the middle of bursts: raise the quota, or expect scatter.</source>
        <translation>Dieses Programm darf {} nutzen (cgroup-Kontingent), die Messreihe lastet aber {} aus. Der Kernel hält das Programm deshalb mitten in Bursts an: das Kontingent erhöhen, sonst streuen die Messwerte.</translation>
    </message>
    <message>
        <source>The machine is busy (load {:.1f} on {} cores): results will be less precise.</source>
        <translation>Der Rechner ist ausgelastet (Last {:.1f} auf {} Kernen): Die Ergebnisse werden ungenauer.</translation>
    </message>
    <message>
        <source>Other programs use {:.0f} % of the CPU: results will be less precise.</source>
        <translation>Andere Programme belegen {:.0f} % der CPU: Die Ergebnisse werden ungenauer.</translation>
    </message>
    <message>
        <source>The hypervisor takes {:.0f} % of the CPU: results will be less precise.</source>
        <translation>Der Hypervisor entzieht {:.0f} % der CPU: Die Ergebnisse werden ungenauer.</translation>
    </message>
    <message>
        <source>This is a debug build: its results do not hold for optimised programs.</source>
        <translation>Dies ist ein Debug-Build: Seine Ergebnisse gelten nicht für optimierte Programme.</translation>
    </message>
    <message>
        <source>The machine runs on battery: plug it in, or clock speeds may be low.</source>
        <translation>Der Rechner läuft im Akkubetrieb: das Netzteil anschließen, sonst ist der Takt womöglich niedrig.</translation>
    </message>
    <message>
        <source>The CPU governor is &apos;powersave&apos;, so clock speeds may change during a sweep: prefer &apos;performance&apos;.</source>
        <translation>Der CPU-Governor ist „powersave“, der Takt kann sich also während einer Messreihe ändern: besser „performance“ einstellen.</translation>
    </message>
    <message>
        <source>There is only one CPU core: sender and receiver take turns on it.</source>
        <translation>Es gibt nur einen CPU-Kern: Sender und Empfänger wechseln sich darauf ab.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation>CPU-Kontingent</translation>
    </message>
    <message>
        <source>L1 data cache</source>
        <translation>L1-Datencache</translation>
    </message>
    <message>
        <source>L2 cache</source>
        <translation>L2-Cache</translation>
    </message>
    <message>
        <source>L3 cache</source>
        <translation>L3-Cache</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>Hypervisor</translation>
    </message>
    <message>
        <source>CPU governor</source>
        <translation>CPU-Governor</translation>
    </message>
    <message>
        <source>libzmq</source>
        <translation>libzmq</translation>
    </message>
    <message>
        <source>Allocator</source>
        <translation>Allokator</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>{} ({}): cannot open the link: {}</source>
        <translation>{} ({}): Die Verbindung lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>{} ({}): the two ends could not connect in time. Was the machine suspended or very busy? Try again; if it fails again, measure inproc or ipc.</source>
        <translation>{} ({}): Die beiden Enden konnten sich nicht rechtzeitig verbinden. War der Rechner im Energiesparmodus oder stark ausgelastet? Erneut versuchen; schlägt es wieder fehl, inproc oder ipc messen.</translation>
    </message>
    <message>
        <source>arrived in time</source>
        <translation>kamen rechtzeitig an</translation>
    </message>
    <message>
        <source>had arrived when the trial had taken far longer than planned</source>
        <translation>waren angekommen, als der Versuch schon viel länger als geplant gedauert hatte</translation>
    </message>
    <message>
        <source>{} ({}): only {} of {} messages of {} {}. Was the machine suspended or very busy? Try again; if it fails again, measure smaller sizes or another transport.</source>
        <translation>{} ({}): nur {} von {} Nachrichten zu {} {}. War der Rechner im Energiesparmodus oder stark ausgelastet? Erneut versuchen; schlägt es wieder fehl, kleinere Größen oder einen anderen Transport messen.</translation>
    </message>
    <message>
        <source>{} ({}): the receiving end failed: {}</source>
        <translation>{} ({}): Das empfangende Ende ist ausgefallen: {}</translation>
    </message>
    <message>
        <source>cannot create a temporary folder for an ipc socket: {}. Set TMPDIR to a short path of a writable folder, or measure inproc or tcp.</source>
        <translation>für einen ipc-Socket lässt sich kein temporärer Ordner anlegen: {}. TMPDIR auf den kurzen Pfad eines beschreibbaren Ordners setzen oder inproc oder tcp messen.</translation>
    </message>
    <message>
        <source>a burst of {} messages ended before it began ({} ns): messages of another program arrived, or the clock went back. Close programs that may interfere, and try again.</source>
        <translation>ein Burst von {} Nachrichten endete, bevor er begann ({} ns): Nachrichten eines anderen Programms kamen an, oder die Uhr ging rückwärts. Programme schließen, die stören könnten, und erneut versuchen.</translation>
    </message>
    <message>
        <source>release {}: libzmq received {} buffers and gave {} back; this is a bug in this program or in libzmq; do not trust the results of this trial</source>
        <translation>Freigabe {}: libzmq erhielt {} Puffer und gab {} zurück; das ist ein Fehler in diesem Programm oder in libzmq; den Ergebnissen dieses Versuchs nicht trauen</translation>
    </message>
    <message>
        <source>only {} can be opened ({}), but measuring needs {}. Raise the limit on open files, for example with ulimit -n 1024.</source>
        <translation>dieser Prozess kann nur noch {} öffnen ({}), die Messung braucht aber {}. Die Grenze für offene Dateien erhöhen, zum Beispiel mit ulimit -n 1024.</translation>
    </message>
    <message>
        <source>1 more file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{} more files</source>
        <translation>{} Dateien</translation>
    </message>
    <message>
        <source>no thread could be started ({}); measuring needs {}. End other programs of this user, or raise the limits on processes (ulimit -u) and memory (ulimit -v).</source>
        <translation>es ließ sich kein Thread starten ({}); die Messung braucht {}. Andere Programme dieses Benutzers beenden oder die Grenzen für Prozesse (ulimit -u) und Speicher (ulimit -v) erhöhen.</translation>
    </message>
    <message>
        <source>{}: not enough memory; lower the in-flight limit or the largest size</source>
        <translation>{}: nicht genug Speicher; das Limit unterwegs oder die maximale Größe senken</translation>
    </message>
    <message>
        <source>{} release</source>
        <translation>Freigabe {}</translation>
    </message>
    <message>
        <source>unknown release</source>
        <translation>unbekannte Freigabe</translation>
    </message>
    <message>
        <source>its own release</source>
        <translation>eigene Freigabe</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>blocking calls</source>
        <translation>blockierende Aufrufe</translation>
    </message>
    <message>
        <source>{} placement</source>
        <translation>Platzierung {}</translation>
    </message>
    <message>
        <source>{} at both ends</source>
        <translation>{} an beiden Enden</translation>
    </message>
    <message>
        <source>{} sends and {} receives</source>
        <translation>{} sendet und {} empfängt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>inproc, ipc or tcp</source>
        <translation>inproc, ipc oder tcp</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>how zero-copy buffers are freed</source>
        <translation>wie Zero-Copy-Puffer freigegeben werden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>blocking calls or polling</source>
        <translation>blockierende Aufrufe oder Polling</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>where the threads of a link run</source>
        <translation>wo die Threads einer Verbindung laufen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>plain or CURVE</source>
        <translation>plain oder CURVE</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>who sends</source>
        <translation>wer sendet</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>who receives</source>
        <translation>wer empfängt</translation>
    </message>
    <message>
        <source>the CPUs that this process may use are not known; choose the placement free</source>
        <translation>die CPUs, die dieser Prozess nutzen darf, sind nicht bekannt; die Platzierung free wählen</translation>
    </message>
    <message>
        <source>the placement {} needs {}, but this process may use {}; choose {}, or allow it more (taskset, cpuset)</source>
        <translation>die Platzierung {} braucht {}, dieser Prozess darf aber nur {} nutzen; {} wählen oder ihm mehr erlauben (taskset, cpuset)</translation>
    </message>
    <message>
        <source>{} physical cores</source>
        <translation>{} physische Kerne</translation>
    </message>
    <message>
        <source>{} CPUs</source>
        <translation>{} CPUs</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>everything was measured</source>
        <translation>alles wurde gemessen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>the user stopped it</source>
        <translation>vom Benutzer gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>an error ended it</source>
        <translation>durch einen Fehler beendet</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>the program ended before the sweep did; the samples come from its journal</source>
        <translation>das Programm endete vor der Messreihe; die Messwerte stammen aus ihrem Journal</translation>
    </message>
    <message>
        <source>malloc maps memory for each message</source>
        <translation>malloc holt für jede Nachricht Speicher vom Kernel</translation>
    </message>
    <message>
        <source>Above 128 KiB, glibc&apos;s malloc by default asks the kernel for each block.</source>
        <translation>Über 128 KiB fordert malloc der glibc standardmäßig jeden Block beim Kernel an.</translation>
    </message>
    <message>
        <source>From {} on, malloc asks the kernel for each block: sweeps of this program fix that threshold there, by default it is 128 KiB.</source>
        <translation>Ab {} fordert malloc jeden Block beim Kernel an: Messreihen dieses Programms legen die Schwelle dort fest, Standard sind 128 KiB.</translation>
    </message>
    <message>
        <source>libzmq stops copying small messages inline</source>
        <translation>libzmq kopiert kleine Nachrichten nicht mehr inline</translation>
    </message>
    <message>
        <source>inline</source>
        <translation>inline</translation>
    </message>
    <message>
        <source>Up to 33 B, a copied message is stored inside zmq_msg_t; larger ones need an allocation.</source>
        <translation>Bis 33 B liegt eine kopierte Nachricht in zmq_msg_t selbst; größere brauchen eine Allokation.</translation>
    </message>
    <message>
        <source>libzmq stops batching messages of a stream</source>
        <translation>libzmq sammelt Nachrichten eines Stroms nicht mehr im Batch</translation>
    </message>
    <message>
        <source>batch, stream</source>
        <translation>Batch, Strom</translation>
    </message>
    <message>
        <source>Over ipc and tcp, in a stream of messages: above 12 278 B, the encoder writes directly from the message; smaller ones are first copied into its 8 KiB batch.</source>
        <translation>Bei ipc und tcp, in einem Nachrichtenstrom: Über 12 278 B schreibt der Encoder direkt aus der Nachricht; kleinere werden zuerst in seinen Batch von 8 KiB kopiert.</translation>
    </message>
    <message>
        <source>libzmq stops batching single messages</source>
        <translation>libzmq kopiert einzelne Nachrichten nicht mehr in den Batch</translation>
    </message>
    <message>
        <source>batch, single</source>
        <translation>Batch, einzeln</translation>
    </message>
    <message>
        <source>Over ipc and tcp, for a single message: above 16 374 B, the encoder writes directly from the message; smaller ones are first copied into its 8 KiB batch.</source>
        <translation>Bei ipc und tcp, für eine einzelne Nachricht: Über 16 374 B schreibt der Encoder direkt aus der Nachricht; kleinere werden zuerst in seinen Batch von 8 KiB kopiert.</translation>
    </message>
    <message>
        <source>messages outgrow the {} cache</source>
        <translation>Nachrichten passen nicht mehr in den {}-Cache</translation>
    </message>
    <message>
        <source>The {} cache of this machine: {}. Larger messages are copied from slower memory.</source>
        <translation>{}-Cache dieses Rechners: {}. Größere Nachrichten werden aus langsamerem Speicher kopiert.</translation>
    </message>
    <message>
        <source>no message size is given; give at least one</source>
        <translation>keine Nachrichtengröße angegeben; mindestens eine angeben</translation>
    </message>
    <message>
        <source>more than 500 message sizes; give fewer</source>
        <translation>mehr als 500 Nachrichtengrößen; weniger angeben</translation>
    </message>
    <message>
        <source>message sizes must be in ascending order, without repeats</source>
        <translation>Nachrichtengrößen müssen aufsteigend geordnet sein, ohne Wiederholung</translation>
    </message>
    <message>
        <source>message sizes must be at least 1 B</source>
        <translation>Nachrichtengrößen müssen mindestens 1 B betragen</translation>
    </message>
    <message>
        <source>message sizes must not exceed 1 GiB</source>
        <translation>Nachrichtengrößen dürfen 1 GiB nicht überschreiten</translation>
    </message>
    <message>
        <source>the in-flight limit must not exceed 16 GiB</source>
        <translation>das Limit unterwegs darf 16 GiB nicht überschreiten</translation>
    </message>
    <message>
        <source>two messages of {} exceed the in-flight limit of {}; raise it to at least {} or measure smaller sizes</source>
        <translation>zwei Nachrichten zu {} überschreiten das Limit unterwegs von {}; es auf mindestens {} erhöhen oder kleinere Größen messen</translation>
    </message>
    <message>
        <source>the burst time must be between 0.1 ms and 10 s</source>
        <translation>die Burst-Zeit muss zwischen 0.1 ms und 10 s liegen</translation>
    </message>
    <message>
        <source>the trial time must be between 1 ms and 10 min</source>
        <translation>die Dauer eines Versuchs muss zwischen 1 ms und 10 min liegen</translation>
    </message>
    <message>
        <source>the trial time must not be shorter than the burst time</source>
        <translation>ein Versuch darf nicht kürzer sein als ein Burst</translation>
    </message>
    <message>
        <source>the target must be between 0.5 % and 100 %</source>
        <translation>das Ziel muss zwischen 0.5 % und 100 % liegen</translation>
    </message>
    <message>
        <source>the margin must be between 0 and 100 %</source>
        <translation>die Toleranz muss zwischen 0 und 100 % liegen</translation>
    </message>
    <message>
        <source>the time limit must be between 1 s and 24 h</source>
        <translation>das Zeitlimit muss zwischen 1 s und 24 h liegen</translation>
    </message>
    <message>
        <source>inproc connects threads of one process; choose ipc or tcp for other senders and receivers</source>
        <translation>inproc verbindet Threads eines Prozesses; für andere Sender und Empfänger ipc oder tcp wählen</translation>
    </message>
    <message>
        <source>no security is chosen; choose plain, curve or both</source>
        <translation>keine Sicherheit gewählt; plain, curve oder beides wählen</translation>
    </message>
    <message>
        <source>CURVE does not apply to inproc; choose ipc or tcp, or plain besides</source>
        <translation>CURVE gilt nicht für inproc; ipc oder tcp wählen oder zusätzlich plain</translation>
    </message>
    <message>
        <source>the address must be a host, or host:port</source>
        <translation>die Adresse muss die Form host oder host:port haben</translation>
    </message>
    <message>
        <source>an address needs a sender or receiver that is no thread of this program</source>
        <translation>eine Adresse setzt einen Sender oder Empfänger voraus, der kein Thread dieses Programms ist</translation>
    </message>
    <message>
        <source>no placement is chosen that applies to {}</source>
        <translation>keine gewählte Platzierung gilt für {}</translation>
    </message>
    <message>
        <source>the placement {} does not apply to {}</source>
        <translation>die Platzierung {} gilt nicht für {}</translation>
    </message>
    <message>
        <source>no test is chosen; choose throughput, latency or both</source>
        <translation>kein Test gewählt; throughput, latency oder beides wählen</translation>
    </message>
    <message>
        <source>no transport is chosen; choose inproc, ipc or tcp</source>
        <translation>kein Transport gewählt; inproc, ipc oder tcp wählen</translation>
    </message>
    <message>
        <source>a test, transport, release, placement or security is listed twice</source>
        <translation>Test, Transport, Freigabe, Platzierung oder Sicherheit doppelt angegeben</translation>
    </message>
    <message>
        <source>rounds must be between 1 and 10000</source>
        <translation>die Zahl der Runden muss zwischen 1 und 10000 liegen</translation>
    </message>
    <message>
        <source>the threshold of the hybrid arm must be between 1 B and 1 GiB</source>
        <translation>die Schwelle des Verfahrens Hybrid muss zwischen 1 B und 1 GiB liegen</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>a first look in 4 seconds</source>
        <translation>ein erster Überblick in 4 Sekunden</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>45 seconds, most of them where an answer is missing</source>
        <translation>45 Sekunden, die meisten davon dort, wo eine Antwort fehlt</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>4 minutes and twice the sizes, most of them where an answer is missing</source>
        <translation>4 Minuten und doppelt so viele Größen, die meiste Zeit dort, wo eine Antwort fehlt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>libzmq allocates a message and copies the payload into it (zmq_send)</source>
        <translation>libzmq allokiert eine Nachricht und kopiert die Nutzdaten hinein (zmq_send)</translation>
    </message>
    <message>
        <source>Zero-copy</source>
        <translation>Zero-Copy</translation>
    </message>
    <message>
        <source>the message refers to the sender&apos;s buffer (zmq_msg_init_data)</source>
        <translation>die Nachricht verweist auf den Puffer des Senders (zmq_msg_init_data)</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>copies below a threshold and sends zero-copy from it on: shows whether the threshold works</source>
        <translation>kopiert unter einer Schwelle und sendet ab ihr mit Zero-Copy: zeigt, ob die Schwelle hält</translation>
    </message>
    <message>
        <source>Throughput and send rate</source>
        <translation>Durchsatz und Senderate</translation>
    </message>
    <message>
        <source>PUSH to PULL: messages per second, at the receiver and in the send loop, and CPU time per message</source>
        <translation>PUSH an PULL: Nachrichten je Sekunde, beim Empfänger und in der Sendeschleife, und CPU-Zeit je Nachricht</translation>
    </message>
    <message>
        <source>REQ/REP: half a round trip (service time, not latency under load)</source>
        <translation>REQ/REP: ein halber Umlauf (Bedienzeit, nicht Latenz unter Last)</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>all sizes in every round: the whole curve</source>
        <translation>alle Größen in jeder Runde: die ganze Kurve</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>extra trials at the sizes where an answer is missing</source>
        <translation>zusätzliche Versuche bei den Größen, wo eine Antwort fehlt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>rounds with the hybrid arm, to see whether a threshold works</source>
        <translation>Runden mit dem Verfahren Hybrid, um zu sehen, ob eine Schwelle hält</translation>
    </message>
    <message>
        <source>inproc (threads)</source>
        <translation>inproc (Threads)</translation>
    </message>
    <message>
        <source>between threads of one process, without the kernel</source>
        <translation>zwischen Threads eines Prozesses, ohne den Kernel</translation>
    </message>
    <message>
        <source>ipc (Unix socket)</source>
        <translation>ipc (Unix-Socket)</translation>
    </message>
    <message>
        <source>between processes of one machine, over a Unix domain socket</source>
        <translation>zwischen Prozessen eines Rechners, über einen Unix-Domain-Socket</translation>
    </message>
    <message>
        <source>tcp (loopback)</source>
        <translation>tcp (Loopback)</translation>
    </message>
    <message>
        <source>over TCP on 127.0.0.1</source>
        <translation>über TCP auf 127.0.0.1</translation>
    </message>
    <message>
        <source>Blocking calls</source>
        <translation>Blockierende Aufrufe</translation>
    </message>
    <message>
        <source>every send and receive blocks until it can proceed</source>
        <translation>jedes Senden und Empfangen blockiert, bis es fortfahren kann</translation>
    </message>
    <message>
        <source>Poll first</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>zmq_poll before every send and receive, as event loops do</source>
        <translation>zmq_poll vor jedem Senden und Empfangen, wie in Ereignisschleifen</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>static data, never freed: the cheapest zero-copy can be</source>
        <translation>statische Daten, nie freigegeben: günstiger kann Zero-Copy nicht sein</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>a new std::shared_ptr for each message, deleted in the callback: immutable payloads shared in C++</source>
        <translation>ein neuer std::shared_ptr je Nachricht, im Callback gelöscht: unveränderliche, gemeinsam genutzte Nutzdaten in C++</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Recycled</translation>
    </message>
    <message>
        <source>like shared, but the references are made before and used again: nothing is allocated for a message</source>
        <translation>wie shared, aber die Referenzen werden vorher angelegt und wiederverwendet: für eine Nachricht wird nichts allokiert</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Pooled</translation>
    </message>
    <message>
        <source>the callback returns the buffer to a pool: a producer that reuses buffers</source>
        <translation>der Callback gibt den Puffer an einen Pool zurück: ein Erzeuger, der Puffer wiederverwendet</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Owned</translation>
    </message>
    <message>
        <source>malloc for each message, free in the callback: a fresh buffer is handed over</source>
        <translation>malloc für jede Nachricht, free im Callback: ein frischer Puffer wird übergeben</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>the callback notifies a collector thread over a socket, under a mutex: an imitation of bindings such as pyzmq, whose real costs differ</source>
        <translation>der Callback benachrichtigt einen Sammel-Thread über einen Socket, unter einem Mutex: eine Nachbildung von Anbindungen wie pyzmq, deren wirkliche Kosten abweichen</translation>
    </message>
    <message>
        <source>Copied (A/A)</source>
        <translation>Copied (A/A)</translation>
    </message>
    <message>
        <source>no zero-copy: both arms copy, so every difference is noise of the measurement</source>
        <translation>kein Zero-Copy: Beide Verfahren kopieren, jeder Unterschied ist also Messrauschen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>the scheduler decides where threads run, and may move them</source>
        <translation>free: Der Scheduler entscheidet, wo Threads laufen, und darf sie verschieben</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>all threads on one CPU</source>
        <translation>together: alle Threads auf einer CPU</translation>
    </message>
    <message>
        <source>By sides</source>
        <translation>Nach Seiten</translation>
    </message>
    <message>
        <source>sender and its I/O thread on one core, receiver and its I/O thread on another</source>
        <translation>sides: Sender und sein I/O-Thread auf einem Kern, Empfänger und sein I/O-Thread auf einem anderen</translation>
    </message>
    <message>
        <source>Staggered</source>
        <translation>Versetzt</translation>
    </message>
    <message>
        <source>sender and the receiver&apos;s I/O thread on one core, the sender&apos;s I/O thread and the receiver on another</source>
        <translation>staggered: Sender und I/O-Thread des Empfängers auf einem Kern, I/O-Thread des Senders und Empfänger auf einem anderen</translation>
    </message>
    <message>
        <source>By roles</source>
        <translation>Nach Rollen</translation>
    </message>
    <message>
        <source>sender and receiver on one core, libzmq&apos;s I/O threads on another</source>
        <translation>roles: Sender und Empfänger auf einem Kern, die I/O-Threads von libzmq auf einem anderen</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>each thread on a physical core of its own, of which it needs 4</source>
        <translation>spread: jeder Thread auf einem eigenen physischen Kern; dafür sind 4 nötig</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>messages travel as they are; over tcp, a password keeps strangers out</source>
        <translation>Nachrichten werden unverändert übertragen; über tcp hält ein Passwort fremde Programme fern</translation>
    </message>
    <message>
        <source>CURVE</source>
        <translation>CURVE</translation>
    </message>
    <message>
        <source>messages are encrypted and authenticated, with keys made for each link</source>
        <translation>Nachrichten werden verschlüsselt und authentifiziert, mit eigenen Schlüsseln für jede Verbindung</translation>
    </message>
    <message>
        <source>messages per second, first send to last receive</source>
        <translation>Nachrichten je Sekunde, vom ersten Senden bis zum letzten Empfangen</translation>
    </message>
    <message>
        <source>messages per second of the send loop alone</source>
        <translation>Nachrichten je Sekunde, nur in der Sendeschleife</translation>
    </message>
    <message>
        <source>half a round trip of REQ/REP</source>
        <translation>ein halber Umlauf von REQ/REP</translation>
    </message>
    <message>
        <source>processor time that the sending end uses for a message: its thread, libzmq&apos;s thread, and those that free buffers</source>
        <translation>Prozessorzeit, die das sendende Ende für eine Nachricht braucht: sein Thread, der Thread von libzmq und die Threads, die Puffer freigeben</translation>
    </message>
    <message>
        <source>Latency p90</source>
        <translation>Latenz p90</translation>
    </message>
    <message>
        <source>1 of 10 round trips takes longer</source>
        <translation>1 von 10 Umläufen dauert länger</translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation>Latenz p99</translation>
    </message>
    <message>
        <source>1 of 100 round trips takes longer</source>
        <translation>1 von 100 Umläufen dauert länger</translation>
    </message>
    <message>
        <source>Latency p99.9</source>
        <translation>Latenz p99.9</translation>
    </message>
    <message>
        <source>1 of 1000 round trips takes longer</source>
        <translation>1 von 1000 Umläufen dauert länger</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation>p99.9</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write for example 64, 1KiB, 1.5MiB or 1MB</source>
        <translation>„{}“ ist keine Größe; zum Beispiel 64, 1KiB, 1.5MiB oder 1MB schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is ambiguous; write {}iB for powers of 1024 or {}B for powers of 1000</source>
        <translation>„{}“ ist mehrdeutig; {}iB für Potenzen von 1024 oder {}B für Potenzen von 1000 schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is out of range for a size</source>
        <translation>„{}“ liegt außerhalb des Bereichs für Größen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number of bytes</source>
        <translation>„{}“ ist keine ganze Zahl von Bytes</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a time; write for example 50ms, 2s or 1min</source>
        <translation>„{}“ ist keine Zeit; zum Beispiel 50ms, 2s oder 1min schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a time must be greater than 0</source>
        <translation>„{}“: Eine Zeit muss größer als 0 sein</translation>
    </message>
    <message>
        <source>It moved: the intervals do not overlap.</source>
        <translation>Er hat sich verschoben: Die Intervalle überlappen sich nicht.</translation>
    </message>
    <message>
        <source>No significant change: the intervals overlap.</source>
        <translation>Keine signifikante Änderung: Die Intervalle überlappen sich.</translation>
    </message>
    <message>
        <source>They cannot be compared: that takes an interval on both sides.</source>
        <translation>Sie lassen sich nicht vergleichen: Dazu ist auf beiden Seiten ein Intervall nötig.</translation>
    </message>
    <message>
        <source>Crossover now: {}; before: {}. {}</source>
        <translation>Schnittpunkt jetzt: {}; vorher: {}. {}</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>1 size</source>
        <translation>1 Größe</translation>
    </message>
    <message>
        <source>{} sizes</source>
        <translation>{} Größen</translation>
    </message>
    <message>
        <source>{} shows no significant change at any of {}.</source>
        <translation>{} zeigt keine signifikante Änderung ({} verglichen).</translation>
    </message>
    <message>
        <source>{} is {} than before at {} and {} at {} of {}.</source>
        <translation>{0} ist bei {2} von {5} {1} als vorher, bei {4} {3}.</translation>
    </message>
    <message>
        <source>The threshold of {} holds: {} it is within {} of the better of copying and zero-copy. The loss is at most {} ({} confidence, at {}).</source>
        <translation>Die Schwelle von {} hält: {} liegt sie höchstens {} hinter dem besseren von Kopieren und Zero-Copy. Der Verlust beträgt höchstens {} (Konfidenz {}, bei {}).</translation>
    </message>
    <message>
        <source>at the one size checked</source>
        <translation>Bei der einen geprüften Größe</translation>
    </message>
    <message>
        <source>at all {} sizes</source>
        <translation>Bei allen {} Größen</translation>
    </message>
    <message>
        <source>The threshold of {} was checked with too few rounds to judge it: at least {} are needed.</source>
        <translation>Die Schwelle von {} wurde mit zu wenigen Runden geprüft, um sie zu beurteilen: Mindestens {} sind nötig.</translation>
    </message>
    <message>
        <source>It is unclear whether the threshold of {} holds: {} was measured in too few rounds ({} of at least {}). Check it again; its rounds add up.</source>
        <translation>Es ist unklar, ob die Schwelle von {} hält: Bei {} gab es zu wenige Runden ({} von mindestens {}). Erneut prüfen; die Runden werden zusammengezählt.</translation>
    </message>
    <message>
        <source>It is unclear whether the threshold of {} holds: noise leaves a loss of up to {} possible at {}. Measure longer: check it again; its rounds add up.</source>
        <translation>Es ist unklar, ob die Schwelle von {} hält: Durch Rauschen bleibt ein Verlust von bis zu {} bei {} möglich. Länger messen: erneut prüfen; die Runden werden zusammengezählt.</translation>
    </message>
    <message>
        <source>The threshold of {} is wrong at {} of {} sizes: it is slower than the better of copying and zero-copy by more than {}. Worst at {}, which it {}: {} ({} confidence: {}).</source>
        <translation>Die Schwelle von {} ist bei {} von {} Größen falsch: Sie ist um mehr als {} langsamer als das bessere von Kopieren und Zero-Copy. Am schlechtesten bei {} ({}): {} (Konfidenz {}: {}).</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>sends zero-copy</source>
        <translation>mit Zero-Copy gesendet</translation>
    </message>
    <message>
        <source>{} checked: holds</source>
        <translation>{} geprüft: hält</translation>
    </message>
    <message>
        <source>{} checked: fails at {} of {} sizes</source>
        <translation>{} geprüft: versagt bei {} von {} Größen</translation>
    </message>
    <message>
        <source>{} checked: unclear</source>
        <translation>{} geprüft: unklar</translation>
    </message>
    <message>
        <source>{} checked: too few rounds</source>
        <translation>{} geprüft: zu wenige Runden</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>everything: setup, machine, every sample; also gzipped (.zxo.gz)</source>
        <translation>alles: Einstellungen, Rechner, alle Messwerte; auch mit gzip gepackt (.zxo.gz)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>the samples as a table that pandas reads</source>
        <translation>die Messwerte als Tabelle, die pandas liest</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown-Bericht</translation>
    </message>
    <message>
        <source>verdicts, thresholds, tables, machine</source>
        <translation>Ergebnisse, Schwellen, Tabellen, Rechner</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>the same with its charts, as one page for a browser</source>
        <translation>dasselbe mit Diagrammen, als eine Seite für den Browser</translation>
    </message>
    <message>
        <source>Google Benchmark JSON</source>
        <translation>Google Benchmark JSON</translation>
    </message>
    <message>
        <source>for its tools/compare.py</source>
        <translation>für dessen tools/compare.py</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>charts as a picture that opens as data again: the session is inside</source>
        <translation>Diagramme als Bild, das sich wieder als Daten öffnen lässt: Es enthält die Sitzung</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>charts as a drawing that scales</source>
        <translation>Diagramme als skalierbare Zeichnung</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>charts as a page</source>
        <translation>Diagramme als Seite</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the translation, as a code of two letters</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation>günstiger</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>more expensive</source>
        <translation>teurer</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>Senderate</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>saves {}</source>
        <translation>spart {}</translation>
    </message>
    <message>
        <source>costs {} more</source>
        <translation>kostet {} mehr</translation>
    </message>
    <message>
        <source>is {} times as fast</source>
        <translation>ist {}-mal so schnell</translation>
    </message>
    <message>
        <source>gains {}</source>
        <translation>gewinnt {}</translation>
    </message>
    <message>
        <source>loses {}</source>
        <translation>verliert {}</translation>
    </message>
    <message>
        <source>{} more expensive</source>
        <translation>{} teurer</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>{} slower</source>
        <translation>{} langsamer</translation>
    </message>
    <message>
        <source>{} times as slow</source>
        <translation>{}-mal so langsam</translation>
    </message>
    <message>
        <source>a factor of {}</source>
        <translation>Faktor {}</translation>
    </message>
    <message>
        <source>{} to {} times</source>
        <translation>{}- bis {}-mal</translation>
    </message>
    <message>
        <source>about {} (too few trials)</source>
        <translation>etwa {} (zu wenige Versuche)</translation>
    </message>
    <message>
        <source>not measurable here ({})</source>
        <translation>hier nicht messbar ({})</translation>
    </message>
    <message>
        <source>From {}, which does not name the machine</source>
        <translation>Aus {} ohne Angabe des Rechners</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>einer Tabelle</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>measured {}</source>
        <translation>gemessen am {}</translation>
    </message>
    <message>
        <source>program unknown</source>
        <translation>Programm unbekannt</translation>
    </message>
    <message>
        <source>sequential sign tests on {} pairs per size</source>
        <translation>sequentielle Vorzeichentests mit {} Paaren je Größe</translation>
    </message>
    <message>
        <source>sequential sign tests on pairs drawn from {} runs per size and arm</source>
        <translation>sequentielle Vorzeichentests mit Paaren, gezogen aus {} Läufen je Größe und Verfahren</translation>
    </message>
    <message>
        <source>{} programs with this release: {}</source>
        <translation>{}-Programme mit dieser Freigabe: {}</translation>
    </message>
    <message>
        <source>pyzmq programs that send the same bytes object again and again, with copy=False</source>
        <translation>pyzmq-Programme, die immer wieder dasselbe bytes-Objekt mit copy=False senden</translation>
    </message>
    <message>
        <source>pyzmq programs like the one that wrote the file</source>
        <translation>pyzmq-Programme wie das, das die Datei geschrieben hat</translation>
    </message>
    <message>
        <source>Zero-copy threshold for ZeroMQ: {}.</source>
        <translation>Zero-Copy-Schwelle für ZeroMQ: {}.</translation>
    </message>
    <message>
        <source>It holds for {}.</source>
        <translation>Sie gilt für {}.</translation>
    </message>
    <message>
        <source>The threshold is {}. Method: {}.</source>
        <translation>Die Schwelle ist {}. Methode: {}.</translation>
    </message>
    <message>
        <source>Keep copying: it is {} up to {}, the largest size tested.</source>
        <translation>Weiter kopieren: Das ist bis {1}, der größten gemessenen Größe, {0}.</translation>
    </message>
    <message>
        <source>Keep copying: it is {0} up to {1}, and from where on zero-copy is {0} is not known yet.</source>
        <translation>Weiter kopieren: Das ist bis {1} {0}; ab wo Zero-Copy {0} ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Keep copying: it is {0} up to {1}, and zero-copy is proven {0} nowhere.</source>
        <translation>Weiter kopieren: Das ist bis {1} {0}, und Zero-Copy ist nirgends nachweislich {0}.</translation>
    </message>
    <message>
        <source>Keep copying, the simpler choice: zero-copy differs by at most {}.</source>
        <translation>Weiter kopieren, das ist einfacher: Zero-Copy weicht um höchstens {} ab.</translation>
    </message>
    <message>
        <source>Keep copying: no threshold would lose less.</source>
        <translation>Weiter kopieren: Keine Schwelle kostet weniger.</translation>
    </message>
    <message>
        <source>No threshold: there is no clear answer.</source>
        <translation>Keine Schwelle: Es gibt keine klare Antwort.</translation>
    </message>
    <message>
        <source>No threshold: there is no clear answer, measure more.</source>
        <translation>Keine Schwelle: Es gibt keine klare Antwort, weiter messen.</translation>
    </message>
    <message>
        <source>it costs at most {} at any size tested</source>
        <translation>die Kosten sind bei jeder gemessenen Größe höchstens {}</translation>
    </message>
    <message>
        <source>any threshold from {} costs at most {} at any size tested</source>
        <translation>jede Schwelle von {} kostet bei jeder gemessenen Größe höchstens {}</translation>
    </message>
    <message>
        <source>too few trials to say what it costs at most</source>
        <translation>zu wenige Versuche für eine Obergrenze der Kosten</translation>
    </message>
    <message>
        <source>at {}</source>
        <translation>bei {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <source>the one that costs least at its worst size, about {}; {}</source>
        <translation>die mit den geringsten Kosten bei ihrer ungünstigsten Größe, etwa {}; {}</translation>
    </message>
    <message>
        <source>Send zero-copy from {}: {}.</source>
        <translation>Ab {} mit Zero-Copy senden: {}.</translation>
    </message>
    <message>
        <source>slightly smaller messages</source>
        <translation>etwas kleinere Nachrichten</translation>
    </message>
    <message>
        <source>messages of {}</source>
        <translation>Nachrichten von {}</translation>
    </message>
    <message>
        <source>The usual threshold of {} (pyzmq&apos;s default) would make {} {}.</source>
        <translation>Mit der üblichen Schwelle von {} (Standard von pyzmq) wären {} {}.</translation>
    </message>
    <message>
        <source>By the sender&apos;s CPU time, zero-copy is cheaper already {}.</source>
        <translation>Nach der CPU-Zeit des Senders ist Zero-Copy schon {} günstiger.</translation>
    </message>
    <message>
        <source>By the sender&apos;s CPU time, copying is still cheaper {}.</source>
        <translation>Nach der CPU-Zeit des Senders ist Kopieren noch {} günstiger.</translation>
    </message>
    <message>
        <source>By the sender&apos;s CPU time, zero-copy is cheaper already {}, and copying is still cheaper {}.</source>
        <translation>Nach der CPU-Zeit des Senders ist Zero-Copy schon {} günstiger und Kopieren noch {}.</translation>
    </message>
    <message>
        <source>copy everything</source>
        <translation>alles kopieren</translation>
    </message>
    <message>
        <source>send zero-copy from {}</source>
        <translation>ab {} mit Zero-Copy senden</translation>
    </message>
    <message>
        <source>One choice for all {} combinations: {}; it costs about {} at worst, at {} ({})</source>
        <translation>Eine Wahl für alle {} Kombinationen: {}; Kosten im ungünstigsten Fall etwa {}, bei {} ({})</translation>
    </message>
    <message>
        <source>{}, and at most {}.</source>
        <translation>{}, und höchstens {}.</translation>
    </message>
    <message>
        <source>1 extra trial</source>
        <translation>1 zusätzlicher Versuch</translation>
    </message>
    <message>
        <source>{} extra trials</source>
        <translation>{} zusätzliche Versuche</translation>
    </message>
    <message>
        <source>No single crossover to narrow down ({}).</source>
        <translation>Kein eindeutiger Schnittpunkt zum Eingrenzen ({}).</translation>
    </message>
    <message>
        <source>Crossover known to {} after {} (target ±{}).</source>
        <translation>Schnittpunkt auf {} genau bekannt ({}; Ziel ±{}).</translation>
    </message>
    <message>
        <source>Crossover known after {}: it lies between two neighbouring sizes ({}).</source>
        <translation>Schnittpunkt bekannt ({}): Er liegt zwischen zwei benachbarten Größen ({}).</translation>
    </message>
    <message>
        <source>Time is up after {}; the crossover has no interval.</source>
        <translation>Zeitlimit erreicht ({}); der Schnittpunkt hat kein Intervall.</translation>
    </message>
    <message>
        <source>Time is up after {}; the crossover is still uncertain by {} (target ±{}).</source>
        <translation>Zeitlimit erreicht ({}); der Schnittpunkt ist noch um {} unsicher (Ziel ±{}).</translation>
    </message>
    <message>
        <source>(lower end, {})</source>
        <translation>(unteres Ende, {})</translation>
    </message>
    <message>
        <source>(upper end, {})</source>
        <translation>(oberes Ende, {})</translation>
    </message>
    <message>
        <source>(cost of the threshold)</source>
        <translation>(Kosten der Schwelle)</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>zero-copy</source>
        <translation>Zero-Copy</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>speedup</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Recommended thresholds</source>
        <translation>Empfohlene Schwellen</translation>
    </message>
    <message>
        <source>Checked thresholds</source>
        <translation>Geprüfte Schwellen</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>, {} (medians of rounds)</source>
        <translation>, {} (Mediane der Runden)</translation>
    </message>
    <message>
        <source>, {} (medians of runs)</source>
        <translation>, {} (Mediane der Läufe)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{:g} ms</source>
        <translation>{:g} ms</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>{} from {} to {}</source>
        <translation>{}, von {} bis {}</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>trial, burst</source>
        <translation>Versuch, Burst</translation>
    </message>
    <message>
        <source>in-flight limit</source>
        <translation>Limit unterwegs</translation>
    </message>
    <message>
        <source>hybrid threshold</source>
        <translation>Hybrid-Schwelle</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Copy or zero-copy</source>
        <translation>Kopieren oder Zero-Copy</translation>
    </message>
    <message>
        <source>{} samples</source>
        <translation>{} Messwerte</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>So wurde gemessen</translation>
    </message>
    <message>
        <source>Every trial opens a new connection and sends bursts of both arms alternately; only pairs from one trial are compared. Sizes come in random order. A crossover is given with a confidence interval that holds at every moment of a sweep; where the data leave it open, there is none. The recommended threshold is the one that costs least at its worst size.</source>
        <translation>Jeder Versuch öffnet eine neue Verbindung und sendet abwechselnd Bursts beider Verfahren; verglichen werden nur Paare aus demselben Versuch. Die Größen kommen in zufälliger Reihenfolge. Ein Schnittpunkt wird mit einem Konfidenzintervall angegeben, das zu jedem Zeitpunkt der Messreihe gilt; wo die Daten ihn offen lassen, gibt es keinen. Die empfohlene Schwelle ist die, die bei ihrer ungünstigsten Größe am wenigsten kostet.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>copy, zero-copy</source>
        <translation>Kopieren, Zero-Copy</translation>
    </message>
    <message>
        <source>how a message is sent: its bytes are copied, or libzmq uses the buffer itself</source>
        <translation>wie eine Nachricht gesendet wird: Ihre Bytes werden kopiert, oder libzmq verwendet den Puffer selbst</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>Schnittpunkt</translation>
    </message>
    <message>
        <source>the message size from which on zero-copy is better</source>
        <translation>die Nachrichtengröße, ab der Zero-Copy besser ist</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>the size from which on a program sends zero-copy</source>
        <translation>die Größe, ab der ein Programm mit Zero-Copy sendet</translation>
    </message>
    <message>
        <source>zero-copy ÷ copy: above 1, zero-copy is better</source>
        <translation>Zero-Copy ÷ Kopieren: über 1 ist Zero-Copy besser</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>how a zero-copy buffer is freed</source>
        <translation>wie ein Zero-Copy-Puffer freigegeben wird</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>on which cores the threads of a connection run</source>
        <translation>auf welchen Kernen die Threads einer Verbindung laufen</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>messages sent back to back until all are acknowledged</source>
        <translation>Nachrichten direkt nacheinander, bis alle bestätigt sind</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>one trial of every size</source>
        <translation>ein Versuch mit jeder Größe</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Es gibt keine Messwerte.</translation>
    </message>
    <message>
        <source>Other programs tried to connect to the tcp ports of this sweep (1 attempt). All were refused, and none of their messages was measured.</source>
        <translation>Fremde Programme haben versucht, sich mit den tcp-Ports dieser Messreihe zu verbinden (1 Verbindungsversuch). Alle wurden abgewiesen, und keine ihrer Nachrichten wurde gemessen.</translation>
    </message>
    <message>
        <source>Other programs tried to connect to the tcp ports of this sweep ({} attempts). All were refused, and none of their messages was measured.</source>
        <translation>Fremde Programme haben versucht, sich mit den tcp-Ports dieser Messreihe zu verbinden ({} Verbindungsversuche). Alle wurden abgewiesen, und keine ihrer Nachrichten wurde gemessen.</translation>
    </message>
    <message>
        <source>{}, copy against copy</source>
        <translation>{}, Kopieren gegen Kopieren</translation>
    </message>
    <message>
        <source>Zero-copy is {} at {}</source>
        <translation>Zero-Copy ist bei {1} {0}</translation>
    </message>
    <message>
        <source>Copying is {} at {}</source>
        <translation>Kopieren ist bei {1} {0}</translation>
    </message>
    <message>
        <source>Zero-copy is {} from {}</source>
        <translation>Zero-Copy ist ab {1} {0}</translation>
    </message>
    <message>
        <source>Copying is {} up to {}</source>
        <translation>Kopieren ist bis {1} {0}</translation>
    </message>
    <message>
        <source>No single crossover: {} crossings</source>
        <translation>Kein eindeutiger Schnittpunkt: {} Kreuzungen</translation>
    </message>
    <message>
        <source>Zero-copy up to {}, copying from {}</source>
        <translation>Zero-Copy bis {}, Kopieren ab {}</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Only zero-copy measured</source>
        <translation>Nur Zero-Copy gemessen</translation>
    </message>
    <message>
        <source>Only copying measured</source>
        <translation>Nur Kopieren gemessen</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No clear answer, perhaps {}</source>
        <translation>Keine klare Antwort, vielleicht {}</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>Keine klare Antwort</translation>
    </message>
    <message>
        <source>Cheaper from {} or smaller</source>
        <translation>Spätestens ab {} günstiger</translation>
    </message>
    <message>
        <source>Faster from {} or smaller</source>
        <translation>Spätestens ab {} schneller</translation>
    </message>
    <message>
        <source>No difference above {}</source>
        <translation>Kein Unterschied über {}</translation>
    </message>
    <message>
        <source>zero-copy is {} {}</source>
        <translation>Zero-Copy ist {} {}</translation>
    </message>
    <message>
        <source>copying is {} {}</source>
        <translation>Kopieren ist {} {}</translation>
    </message>
    <message>
        <source>{}, zero-copy {}</source>
        <translation>{}, Zero-Copy {}</translation>
    </message>
    <message>
        <source>{}, copying {}</source>
        <translation>{}, Kopieren {}</translation>
    </message>
    <message>
        <source>Zero-copy {} at {} and {} at {}</source>
        <translation>Zero-Copy {} bei {} und {} bei {}</translation>
    </message>
    <message>
        <source>{}; at best, at {}, it {}.</source>
        <translation>{}; am größten ist der Vorteil bei {}: Es {}.</translation>
    </message>
    <message>
        <source>From {} on it is nowhere {} by more than {}.</source>
        <translation>Ab {0} ist Zero-Copy nirgends um mehr als {2} {1}.</translation>
    </message>
    <message>
        <source>No difference above {} {}.</source>
        <translation>Kein Unterschied über {} bei Größen {}.</translation>
    </message>
    <message>
        <source>The curves cross near {} (uncertain).</source>
        <translation>Die Kurven kreuzen sich bei etwa {} (unsicher).</translation>
    </message>
    <message>
        <source>Zero-copy becomes {} somewhere between {} ({} confidence), most likely near {}</source>
        <translation>Zero-Copy wird irgendwo zwischen {1} {0} (Konfidenz {2}), am wahrscheinlichsten bei {3}</translation>
    </message>
    <message>
        <source>{}; this lets differences up to {} count as none, because without that no single crossover fits.</source>
        <translation>{}; dabei zählen Unterschiede bis {} als keine, denn sonst passt kein eindeutiger Schnittpunkt.</translation>
    </message>
    <message>
        <source>copying is proven {} nowhere</source>
        <translation>Kopieren ist nirgends nachweislich {}</translation>
    </message>
    <message>
        <source>Zero-copy is {} from {}, perhaps from smaller sizes; {}.</source>
        <translation>Zero-Copy ist ab {1} {0}, vielleicht schon bei kleineren Größen; {2}.</translation>
    </message>
    <message>
        <source>zero-copy is proven {} nowhere</source>
        <translation>Zero-Copy ist nirgends nachweislich {}</translation>
    </message>
    <message>
        <source>Copying is {} up to {}, perhaps up to larger sizes; {}.</source>
        <translation>Kopieren ist bis {1} {0}, vielleicht auch noch darüber; {2}.</translation>
    </message>
    <message>
        <source>Zero-copy is {} at {}, the only size tested.</source>
        <translation>Zero-Copy ist bei {1}, der einzigen gemessenen Größe, {0}.</translation>
    </message>
    <message>
        <source>Copying is {} at {}, the only size tested.</source>
        <translation>Kopieren ist bei {1}, der einzigen gemessenen Größe, {0}.</translation>
    </message>
    <message>
        <source>Zero-copy is {} from {}, the smallest size tested.</source>
        <translation>Zero-Copy ist ab {1}, der kleinsten gemessenen Größe, {0}.</translation>
    </message>
    <message>
        <source>Copying is {} up to {}, the largest size tested.</source>
        <translation>Kopieren ist bis {1}, der größten gemessenen Größe, {0}.</translation>
    </message>
    <message>
        <source>There is no single crossover: {}.</source>
        <translation>Es gibt keinen eindeutigen Schnittpunkt: {}.</translation>
    </message>
    <message>
        <source>There is no single crossover: zero-copy is {} somewhere up to {}, copying somewhere from {}.</source>
        <translation>Es gibt keinen eindeutigen Schnittpunkt: Zero-Copy ist irgendwo bis {1} {0}, Kopieren irgendwo ab {2}.</translation>
    </message>
    <message>
        <source>Copying and zero-copy differ by at most {} {}.</source>
        <translation>Kopieren und Zero-Copy unterscheiden sich um höchstens {} {}.</translation>
    </message>
    <message>
        <source>at {}, the only size tested</source>
        <translation>bei {}, der einzigen gemessenen Größe</translation>
    </message>
    <message>
        <source>at every size from {}</source>
        <translation>bei jeder Größe von {}</translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>{} trials</source>
        <translation>{} Versuche</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>{} runs</source>
        <translation>{} Läufe</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Noch keine Daten.</translation>
    </message>
    <message>
        <source>Only zero-copy was measured, so there is nothing to compare.</source>
        <translation>Nur Zero-Copy wurde gemessen; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Only copying was measured, so there is nothing to compare.</source>
        <translation>Nur Kopieren wurde gemessen; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No size was measured with both arms, so there is nothing to compare.</source>
        <translation>Keine Größe wurde mit beiden Verfahren gemessen; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Noise floor: medians differ by up to {} (at {})</source>
        <translation>Grundrauschen: Mediane unterscheiden sich um bis zu {} (bei {})</translation>
    </message>
    <message>
        <source>{}; at a typical size, differences below {} would go unnoticed.</source>
        <translation>{}; bei einer typischen Größe blieben Unterschiede unter {} unbemerkt.</translation>
    </message>
    <message>
        <source>The answer depends on where threads run: with {} placement, zero-copy {} at {}, where it {} here.</source>
        <translation>Die Antwort hängt davon ab, wo Threads laufen: Zero-Copy {1} bei {2} mit der Platzierung {0}, aber {3} mit dieser.</translation>
    </message>
    <message>
        <source>The answer depends on where threads run: with {} placement, it becomes {} between {}.</source>
        <translation>Die Antwort hängt davon ab, wo Threads laufen: Mit der Platzierung {0} wird Zero-Copy zwischen {2} {1}.</translation>
    </message>
    <message>
        <source>Other programs disturbed {} of the trials, which can move the answer: measure again when the machine is quiet.</source>
        <translation>Andere Programme haben {} der Versuche gestört; das kann die Antwort verschieben. Erneut messen, wenn der Rechner ruhig ist.</translation>
    </message>
    <message>
        <source>Measure more</source>
        <translation>Weiter messen</translation>
    </message>
    <message>
        <source>Keep copying</source>
        <translation>Weiter kopieren</translation>
    </message>
    <message>
        <source>Send zero-copy from {}</source>
        <translation>Ab {} mit Zero-Copy senden</translation>
    </message>
    <message>
        <source>{} of the trials disturbed</source>
        <translation>{} der Versuche gestört</translation>
    </message>
    <message>
        <source>what zero-copy adds to each message is not measurable here ({})</source>
        <translation>Mehrkosten von Zero-Copy je Nachricht sind hier nicht messbar ({})</translation>
    </message>
    <message>
        <source>zero-copy adds {} to each message</source>
        <translation>Zero-Copy kostet je Nachricht {} mehr</translation>
    </message>
    <message>
        <source>zero-copy takes {} less for each message</source>
        <translation>Zero-Copy kostet je Nachricht {} weniger</translation>
    </message>
    <message>
        <source>what copying costs for each byte is not measurable here ({})</source>
        <translation>Kopierkosten je Byte sind hier nicht messbar ({})</translation>
    </message>
    <message>
        <source>copying costs {} less for each byte</source>
        <translation>Kopieren kostet je Byte {} weniger</translation>
    </message>
    <message>
        <source>copying costs {} for each byte</source>
        <translation>Kopieren kostet je Byte {}</translation>
    </message>
    <message>
        <source>copying costs 1 ns for every {} bytes ({} to {})</source>
        <translation>Kopieren kostet 1 ns je {} Byte ({} bis {})</translation>
    </message>
    <message>
        <source>Up to {}, where libzmq stores a copy inside the message, {}.</source>
        <translation>Bis {}, wo libzmq eine Kopie in der Nachricht selbst ablegt: {}.</translation>
    </message>
    <message>
        <source>There are too few trials from {} to tell what each message and each byte cost.</source>
        <translation>Bei {} gibt es zu wenige Versuche, um die Kosten je Nachricht und je Byte zu bestimmen.</translation>
    </message>
    <message>
        <source>From {}, {}, and {}.</source>
        <translation>Bei {}: {}, und {}.</translation>
    </message>
    <message>
        <source>copying costs {} more</source>
        <translation>Kopieren kostet {} mehr</translation>
    </message>
    <message>
        <source>copying costs {} less</source>
        <translation>Kopieren kostet {} weniger</translation>
    </message>
    <message>
        <source>zero-copy costs {} more</source>
        <translation>Zero-Copy kostet {} mehr</translation>
    </message>
    <message>
        <source>zero-copy costs {} less</source>
        <translation>Zero-Copy kostet {} weniger</translation>
    </message>
    <message>
        <source>From {} to {}, {}: above it, {}.</source>
        <translation>Von {} auf {}: {}; darüber gilt: {}.</translation>
    </message>
    <message>
        <source>near {} (too few trials for bounds)</source>
        <translation>bei etwa {} (zu wenige Versuche für Grenzen)</translation>
    </message>
    <message>
        <source>between {}, most likely near {}</source>
        <translation>zwischen {}, am wahrscheinlichsten bei {}</translation>
    </message>
    <message>
        <source>from {} on, most likely near {}</source>
        <translation>über {}, am wahrscheinlichsten bei {}</translation>
    </message>
    <message>
        <source>up to {}, most likely near {}</source>
        <translation>unter {}, am wahrscheinlichsten bei {}</translation>
    </message>
    <message>
        <source>near {}, but the bounds include every size</source>
        <translation>bei etwa {}, aber die Grenzen schließen alle Größen ein</translation>
    </message>
    <message>
        <source>By these costs, zero-copy becomes faster {}.</source>
        <translation>Nach diesen Kosten liegt der Schnittpunkt {}.</translation>
    </message>
    <message>
        <source>By these costs, zero-copy is faster at every size.</source>
        <translation>Nach diesen Kosten ist Zero-Copy bei jeder Größe schneller.</translation>
    </message>
    <message>
        <source>By these costs, copying is faster at every size.</source>
        <translation>Nach diesen Kosten ist Kopieren bei jeder Größe schneller.</translation>
    </message>
    <message>
        <source>These costs cross more than once, so that they predict no single crossover.</source>
        <translation>Diese Kosten kreuzen sich mehrmals und ergeben daher keinen eindeutigen Schnittpunkt.</translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>There is no measured crossover to compare this with.</source>
        <translation>Es gibt keinen gemessenen Schnittpunkt zum Vergleich.</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>das Messergebnis</translation>
    </message>
    <message>
        <source>the measured crossover ({})</source>
        <translation>der gemessene Schnittpunkt ({})</translation>
    </message>
    <message>
        <source>Compare {}.</source>
        <translation>Zum Vergleich: {}.</translation>
    </message>
    <message>
        <source>This agrees with {}.</source>
        <translation>Dazu passt {}.</translation>
    </message>
    <message>
        <source>This does not explain {}.</source>
        <translation>Damit ist {} nicht erklärt.</translation>
    </message>
    <message>
        <source>Single sizes are up to {} away from the lines, so something else matters, too.</source>
        <translation>Einzelne Größen liegen bis zu {} neben den Geraden; es spielt also noch etwas anderes mit.</translation>
    </message>
    <message>
        <source>The send loop takes only {} of a message&apos;s time there. Threads work at the same time and the slowest one limits throughput, so costs of sending are partly hidden; the send rate shows them.</source>
        <translation>Die Sendeschleife braucht dort nur {} der Zeit einer Nachricht. Threads arbeiten gleichzeitig, und der langsamste begrenzt den Durchsatz; Sendekosten sind daher teils verdeckt. Die Senderate zeigt sie.</translation>
    </message>
    <message>
        <source>near {}</source>
        <translation>bei etwa {}</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>je Nachricht</translation>
    </message>
    <message>
        <source>each byte</source>
        <translation>je Byte</translation>
    </message>
    <message>
        <source>farthest from the line</source>
        <translation>größte Abweichung von der Geraden</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>zero-copy faster at every size</source>
        <translation>Zero-Copy bei jeder Größe schneller</translation>
    </message>
    <message>
        <source>copying faster at every size</source>
        <translation>Kopieren bei jeder Größe schneller</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>mehr als einer</translation>
    </message>
    <message>
        <source>where</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>by the costs above</source>
        <translation>nach den Kosten oben</translation>
    </message>
    <message>
        <source>if a copy cost its memcpy alone</source>
        <translation>wenn eine Kopie nur ihr memcpy kostete</translation>
    </message>
    <message>
        <source>No size was measured with both arms, so there is nothing to explain.</source>
        <translation>Keine Größe wurde mit beiden Verfahren gemessen; es gibt nichts zu erklären.</translation>
    </message>
    <message>
        <source>If a copy cost nothing but its memcpy, the crossover would be {}.</source>
        <translation>Würde eine Kopie nur ihr memcpy kosten, läge der Schnittpunkt {}.</translation>
    </message>
    <message>
        <source>How fast the machine copies is not known: it was measured elsewhere or by an older version.</source>
        <translation>Wie schnell der Rechner kopiert, ist nicht bekannt: Gemessen wurde anderswo oder mit einer älteren Version.</translation>
    </message>
    <message>
        <source>in cache</source>
        <translation>im Cache</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Speicher</translation>
    </message>
    <message>
        <source>How fast the machine copies (memcpy on one thread, when the sweep began):</source>
        <translation>So schnell kopiert der Rechner (memcpy in einem Thread, zu Beginn der Messreihe):</translation>
    </message>
    <message>
        <source>{} cannot be written: {}. {}</source>
        <translation>{} lässt sich nicht schreiben: {}. {}</translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <translation>Speicherplatz freigeben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation>Einen anderen Ordner oder Dateinamen wählen.</translation>
    </message>
    <message>
        <source>it is larger than {} MiB</source>
        <translation>sie ist größer als {} MiB</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation>nicht lesbar: {}</translation>
    </message>
    <message>
        <source>reading failed before the end of the file</source>
        <translation>Lesefehler vor dem Ende der Datei</translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation>eine Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a whole number of bytes from 1 to 2^40</source>
        <translation>eine ganze Zahl von Bytes, 1 bis 2^40</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True oder False</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <source>a name or command of at most {} characters</source>
        <translation>ein Name oder Befehl mit höchstens {} Zeichen</translation>
    </message>
    <message>
        <source>a histogram such as &quot;930 1 12 -3 1&quot;</source>
        <translation>ein Histogramm wie „930 1 12 -3 1“</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>there are more than {} rows</source>
        <translation>es gibt mehr als {} Zeilen</translation>
    </message>
    <message>
        <source>there are no rows after the header</source>
        <translation>nach der Kopfzeile folgen keine Zeilen</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>a quoted cell has no closing quote</source>
        <translation>bei einer Zelle fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>the columns are separated by semicolons or tabs; save the table with commas</source>
        <translation>die Spalten sind durch Semikolons oder Tabulatoren getrennt; die Tabelle mit Kommas speichern</translation>
    </message>
    <message>
        <source>a quoted cell has no closing quote on its line</source>
        <translation>in dieser Zeile fehlt einer Zelle das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>{} cells, but the header names {}</source>
        <translation>{} Zellen, aber die Kopfzeile nennt {}</translation>
    </message>
    <message>
        <source>{}; the file seems to be cut off here</source>
        <translation>{}; die Datei ist hier wohl abgeschnitten</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>Zeile {}: {}</translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB, far more than sessions and tables of its size do; if it is one, unpack it first</source>
        <translation>sie ist entpackt größer als {} MiB, weit mehr als Sitzungen und Tabellen dieser Größe; ist sie doch eine davon, zuerst entpacken</translation>
    </message>
    <message>
        <source>the compressed file is cut off</source>
        <translation>die komprimierte Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the compressed file is damaged</source>
        <translation>die komprimierte Datei ist beschädigt</translation>
    </message>
    <message>
        <source>there is extra data after the end of the compressed file</source>
        <translation>nach dem Ende der komprimierten Datei folgen weitere Daten</translation>
    </message>
    <message>
        <source>{} cannot be written: {}. Free some disk space or make the folder writable; until then, a crash would lose what is measured.</source>
        <translation>{} lässt sich nicht schreiben: {}. Speicherplatz freigeben oder den Ordner beschreibbar machen; bis dahin gingen bei einem Absturz die Messwerte verloren.</translation>
    </message>
    <message>
        <source>line {} of the journal: {}</source>
        <translation>Zeile {} des Journals: {}</translation>
    </message>
    <message>
        <source>the journal is empty</source>
        <translation>das Journal ist leer</translation>
    </message>
    <message>
        <source>line {} of the journal</source>
        <translation>Zeile {} des Journals</translation>
    </message>
    <message>
        <source>the sweep has already ended in a line above</source>
        <translation>die Messreihe endete schon in einer Zeile darüber</translation>
    </message>
    <message>
        <source>there are too many rows for one sweep</source>
        <translation>es sind zu viele Zeilen für eine Messreihe</translation>
    </message>
    <message>
        <source>{} cannot be removed: {}</source>
        <translation>{} lässt sich nicht löschen: {}</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} lässt sich nicht lesen: {}</translation>
    </message>
    <message>
        <source>{} belongs to a running sweep</source>
        <translation>{} gehört zu einer laufenden Messreihe</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>erwartet wird ein Objekt</translation>
    </message>
    <message>
        <source>{} is not known here</source>
        <translation>{} ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is missing</source>
        <translation>„{}“ fehlt</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>erwartet wird eine Liste</translation>
    </message>
    <message>
        <source>a list of at most {} is expected</source>
        <translation>erwartet wird eine Liste mit höchstens {} Einträgen</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>erwartet wird Text</translation>
    </message>
    <message>
        <source>text of at most {} bytes is expected</source>
        <translation>erwartet wird Text mit höchstens {} Byte</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>a whole number from {} to {} is expected</source>
        <translation>erwartet wird eine ganze Zahl von {} bis {}</translation>
    </message>
    <message>
        <source>one of {} is expected</source>
        <translation>erwartet wird eines von {}</translation>
    </message>
    <message>
        <source>a list of column names is expected</source>
        <translation>erwartet wird eine Liste von Spaltennamen</translation>
    </message>
    <message>
        <source>{} is not the name of a column</source>
        <translation>{} ist kein Spaltenname</translation>
    </message>
    <message>
        <source>this is not the name of a column</source>
        <translation>das ist kein Spaltenname</translation>
    </message>
    <message>
        <source>a list of cells is expected</source>
        <translation>erwartet wird eine Liste von Zellen</translation>
    </message>
    <message>
        <source>{} cells, but {} columns are named</source>
        <translation>{} Zellen, aber {} Spalten sind benannt</translation>
    </message>
    <message>
        <source>column &apos;{}&apos;: {} is expected</source>
        <translation>Spalte „{}“: erwartet wird {}</translation>
    </message>
    <message>
        <source>{} appears twice</source>
        <translation>{} kommt zweimal vor</translation>
    </message>
    <message>
        <source>too many members</source>
        <translation>zu viele Elemente</translation>
    </message>
    <message>
        <source>more than {} nested levels</source>
        <translation>mehr als {} verschachtelte Ebenen</translation>
    </message>
    <message>
        <source>too many values for a file of this program</source>
        <translation>zu viele Werte für eine Datei dieses Programms</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>line {} is longer than {} KiB; this is not a file of samples</source>
        <translation>Zeile {} ist länger als {} KiB; das ist keine Datei mit Messwerten</translation>
    </message>
    <message>
        <source>this is not text: it contains NUL bytes</source>
        <translation>das ist kein Text: Es enthält NUL-Bytes</translation>
    </message>
    <message>
        <source>this notebook has no charts of pyzmq&apos;s measurements; open one like pyzmq&apos;s perf.ipynb that was run, or the CSV behind it</source>
        <translation>dieses Notebook hat keine Diagramme von pyzmq-Messungen; ein ausgeführtes wie perf.ipynb von pyzmq öffnen oder die CSV-Datei dahinter</translation>
    </message>
    <message>
        <source>the data of its charts, as a table: {}</source>
        <translation>die Daten seiner Diagramme, als Tabelle: {}</translation>
    </message>
    <message>
        <source>process {}</source>
        <translation>Prozess {}</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>{} is being written by {}. Choose another file, or wait until that sweep has ended.</source>
        <translation>{} wird gerade von {} geschrieben. Eine andere Datei wählen oder warten, bis diese Messreihe beendet ist.</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>{} lässt sich nicht schreiben: {}</translation>
    </message>
    <message>
        <source>{} could not be written: {}</source>
        <translation>{} ließ sich nicht schreiben: {}</translation>
    </message>
    <message>
        <source>its reader has gone</source>
        <translation>das lesende Programm ist beendet</translation>
    </message>
    <message>
        <source>nothing reads it</source>
        <translation>kein Programm liest daraus</translation>
    </message>
    <message>
        <source>column &apos;message_size&apos;: {} where a whole number of bytes is expected</source>
        <translation>Spalte „message_size“: {}, erwartet wird eine ganze Zahl von Bytes</translation>
    </message>
    <message>
        <source>column &apos;message_count&apos;: {} where a whole number from 1 is expected</source>
        <translation>Spalte „message_count“: {}, erwartet wird eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>column &apos;{}&apos;: {} where {} is expected</source>
        <translation>Spalte „{}“: {}, erwartet wird {}</translation>
    </message>
    <message>
        <source>the columns are not those of libzmq&apos;s perf tools; expected &apos;{}&apos; or &apos;{}&apos;</source>
        <translation>die Spalten sind nicht die der perf-Tools von libzmq; erwartet wird „{}“ oder „{}“</translation>
    </message>
    <message>
        <source>libzmq&apos;s perf tools do not write which transport they measured; rename the file so that its name contains inproc, ipc or tcp, as in pushpull_tcp_thr_results.csv</source>
        <translation>die perf-Tools von libzmq schreiben nicht, welchen Transport sie gemessen haben; die Datei so umbenennen, dass der Name inproc, ipc oder tcp enthält, wie in pushpull_tcp_thr_results.csv</translation>
    </message>
    <message>
        <source>the session in this picture is damaged</source>
        <translation>die Sitzung in diesem Bild ist beschädigt</translation>
    </message>
    <message>
        <source>this picture contains no session; only PNG pictures that this program exported do, and other programs may drop it when they save the picture again</source>
        <translation>dieses Bild enthält keine Sitzung; nur PNG-Bilder, die dieses Programm exportiert hat, enthalten eine, und andere Programme verwerfen sie womöglich beim Speichern</translation>
    </message>
    <message>
        <source>this picture is damaged or cut off</source>
        <translation>dieses Bild ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>{} columns; a table of samples has at most {}</source>
        <translation>{} Spalten; eine Tabelle mit Messwerten hat höchstens {}</translation>
    </message>
    <message>
        <source>column &apos;{}&apos; appears twice</source>
        <translation>Spalte „{}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>missing columns: &apos;{}&apos;; expected at least size, count, copy, poll, transport, and sends, throughput or latency</source>
        <translation>fehlende Spalten: &apos;{}&apos;; erwartet werden mindestens size, count, copy, poll, transport sowie sends, throughput oder latency</translation>
    </message>
    <message>
        <source>no column contains results; expected sends, throughput or latency</source>
        <translation>keine Spalte enthält Ergebnisse; erwartet wird sends, throughput oder latency</translation>
    </message>
    <message>
        <source>column &apos;copy&apos;: {} where True or False is expected</source>
        <translation>Spalte „copy“: {}, erwartet wird True oder False</translation>
    </message>
    <message>
        <source>both rates and a latency; a row belongs to one test</source>
        <translation>Raten und Latenz zugleich; eine Zeile gehört zu einem Test</translation>
    </message>
    <message>
        <source>columns sends, throughput and latency: one of them must be filled</source>
        <translation>Spalten sends, throughput und latency: Eine davon muss ausgefüllt sein</translation>
    </message>
    <message>
        <source>column &apos;round_trips&apos;: {} round trips in a row of {} messages</source>
        <translation>Spalte „round_trips“: {} Umläufe in einer Zeile mit {} Nachrichten</translation>
    </message>
    <message>
        <source>column &apos;round_trips&apos;: {} round trips in a row of {} round trips</source>
        <translation>Spalte „round_trips“: {} Umläufe in einer Zeile mit {} Umläufen</translation>
    </message>
    <message>
        <source>{} was saved or removed by another program in the meantime, so it is left as it is</source>
        <translation>{} wurde inzwischen von einem anderen Programm gespeichert oder gelöscht und bleibt daher unverändert</translation>
    </message>
    <message>
        <source>{}, at {}: {}</source>
        <translation>{}, bei {}: {}</translation>
    </message>
    <message>
        <source>this is JSON, but not a session: &quot;format&quot; is not &quot;{}&quot;</source>
        <translation>das ist JSON, aber keine Sitzung: „format“ ist nicht „{}“</translation>
    </message>
    <message>
        <source>this session has no version number</source>
        <translation>diese Sitzung hat keine Versionsnummer</translation>
    </message>
    <message>
        <source>this session has version {}, but this program reads versions up to {}: open it with a newer ZeroMQ Crossover</source>
        <translation>diese Sitzung hat Version {}, dieses Programm liest aber nur Versionen bis {}: mit einem neueren ZeroMQ Crossover öffnen</translation>
    </message>
    <message>
        <source>a core has at least one CPU</source>
        <translation>ein Kern hat mindestens eine CPU</translation>
    </message>
    <message>
        <source>the name of a sender or receiver, or its command, is expected</source>
        <translation>erwartet wird der Name eines Senders oder Empfängers oder dessen Befehl</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-22T14:05:00+01:00 is expected</source>
        <translation>erwartet werden Datum und Uhrzeit wie 2026-11-22T14:05:00+01:00</translation>
    </message>
    <message>
        <source>trial {}</source>
        <translation>Versuch {}</translation>
    </message>
    <message>
        <source>round {}</source>
        <translation>Runde {}</translation>
    </message>
    <message>
        <source>{}: this row is of another sweep (seed {}) than {} (seed {}). A file holds one sweep: put each into a file of its own and compare them with zmq-crossover compare a.csv b.csv.</source>
        <translation>{}: Diese Zeile gehört zu einer anderen Messreihe (Startwert {}) als {} (Startwert {}). Eine Datei enthält eine Messreihe: jede in eine eigene Datei schreiben und mit zmq-crossover compare a.csv b.csv vergleichen.</translation>
    </message>
    <message>
        <source>{}: this row was in {} already ({}). Remove one of them: the same measurement twice is no more evidence.</source>
        <translation>{}: Diese Zeile stand schon in {} ({}). Eine davon löschen: Dieselbe Messung zweimal beweist nicht mehr.</translation>
    </message>
    <message>
        <source>{} is to send and {} to receive, which is measured with zmq-crossover sweep --sender and --receiver</source>
        <translation>{} soll senden und {} empfangen; das misst zmq-crossover sweep mit --sender und --receiver</translation>
    </message>
    <message>
        <source>it has no setup; only sessions that this program measured can be continued</source>
        <translation>sie hat keine Einstellungen; nur Sitzungen, die dieses Programm gemessen hat, lassen sich fortsetzen</translation>
    </message>
    <message>
        <source>it does not say on which machine it was measured</source>
        <translation>sie nennt nicht den Rechner, auf dem gemessen wurde</translation>
    </message>
    <message>
        <source>one of its ends is the command &quot;{}&quot;, and commands of a file are never run; measure anew with the same command</source>
        <translation>eines ihrer Enden ist der Befehl „{}“, und Befehle aus einer Datei werden nie ausgeführt; mit demselben Befehl neu messen</translation>
    </message>
    <message>
        <source>it was measured on another machine ({}; this one: {})</source>
        <translation>sie wurde auf einem anderen Rechner gemessen ({}; dieser: {})</translation>
    </message>
    <message>
        <source>it was measured with another {} ({}; now: {})</source>
        <translation>sie wurde unter anderen Bedingungen gemessen: {} ({}; jetzt: {})</translation>
    </message>
    <message>
        <source>set of cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>the sweep failed: {}</source>
        <translation>die Messreihe ist fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>a trial took {} s, which cannot be</source>
        <translation>ein Versuch dauerte {} s, das kann nicht sein</translation>
    </message>
    <message>
        <source>it was measured with another sender ({}; now: {}); start a new sweep</source>
        <translation>sie wurde mit einem anderen Sender gemessen ({}; jetzt: {}); eine neue Messreihe starten</translation>
    </message>
    <message>
        <source>it was measured with another receiver ({}; now: {}); start a new sweep</source>
        <translation>sie wurde mit einem anderen Empfänger gemessen ({}; jetzt: {}); eine neue Messreihe starten</translation>
    </message>
    <message>
        <source>{} frees its buffers in its own way; leave the release out</source>
        <translation>{} gibt seine Puffer auf eigene Art frei; die Freigabe weglassen</translation>
    </message>
    <message>
        <source>a thread of this program needs no command</source>
        <translation>ein Thread dieses Programms braucht keinen Befehl</translation>
    </message>
    <message>
        <source>the worker {} is not installed: there is no {}</source>
        <translation>der Worker {} ist nicht installiert: {} gibt es nicht</translation>
    </message>
    <message>
        <source>Python&apos;s binding (Debian: python3-zmq)</source>
        <translation>Python-Anbindung (Debian: python3-zmq)</translation>
    </message>
    <message>
        <source>libzmq&apos;s C API, without the C++ of this program</source>
        <translation>C-API von libzmq, ohne das C++ dieses Programms</translation>
    </message>
    <message>
        <source>ZMQ::FFI, which always copies (Debian: libzmq-ffi-perl)</source>
        <translation>ZMQ::FFI, kopiert immer (Debian: libzmq-ffi-perl)</translation>
    </message>
    <message>
        <source>the sending end ({})</source>
        <translation>das sendende Ende ({})</translation>
    </message>
    <message>
        <source>the receiving end ({})</source>
        <translation>das empfangende Ende ({})</translation>
    </message>
    <message>
        <source>no socket for a thread: {}</source>
        <translation>kein Socket für einen Thread: {}</translation>
    </message>
    <message>
        <source>it does not listen: {}</source>
        <translation>es nimmt keine Anfragen an: {}</translation>
    </message>
    <message>
        <source>it writes without end</source>
        <translation>es schreibt endlos</translation>
    </message>
    <message>
        <source>it has not answered for {} s</source>
        <translation>es hat seit {} s nicht geantwortet</translation>
    </message>
    <message>
        <source>it ended without an answer ({}) and without a word</source>
        <translation>es endete ohne Antwort ({}) und ohne jede Meldung</translation>
    </message>
    <message>
        <source>it ended without an answer ({}). Its last words: {}</source>
        <translation>es endete ohne Antwort ({}). Seine letzte Meldung: {}</translation>
    </message>
    <message>
        <source>no pipe for a worker: {}</source>
        <translation>keine Pipe für einen Worker: {}</translation>
    </message>
    <message>
        <source>no process for a worker: {}</source>
        <translation>kein Prozess für einen Worker: {}</translation>
    </message>
    <message>
        <source>it still runs</source>
        <translation>es läuft noch</translation>
    </message>
    <message>
        <source>exit code {}</source>
        <translation>Exit-Code {}</translation>
    </message>
    <message>
        <source>signal {}</source>
        <translation>Signal {}</translation>
    </message>
    <message>
        <source>{} has no {} {}; it has: {}</source>
        <translation>{} kennt „{} {}“ nicht; bekannt: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{} cannot send; let another worker do that</source>
        <translation>{} kann nicht senden; dafür einen anderen Worker wählen</translation>
    </message>
    <message>
        <source>{} cannot receive; let another worker do that</source>
        <translation>{} kann nicht empfangen; dafür einen anderen Worker wählen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>{} cannot place threads; choose the placement free</source>
        <translation>{} kann Threads nicht platzieren; die Platzierung free wählen</translation>
    </message>
    <message>
        <source>{} does not know CURVE; measure without</source>
        <translation>{} kennt CURVE nicht; ohne CURVE messen</translation>
    </message>
    <message>
        <source>{}: it did not say where it listens</source>
        <translation>{}: Es hat nicht gemeldet, wo es lauscht</translation>
    </message>
    <message>
        <source>{}: libzmq received {} buffers and gave {} back; do not trust the results of this trial</source>
        <translation>{}: libzmq hat {} Puffer erhalten und {} zurückgegeben; den Ergebnissen dieses Versuchs nicht trauen</translation>
    </message>
    <message>
        <source>{}: it does not say when the acknowledgement arrived</source>
        <translation>{}: Es meldet nicht, wann die Bestätigung ankam</translation>
    </message>
    <message>
        <source>{}: it says {} round trips for {} messages, or one that took no time</source>
        <translation>{}: Es meldet {} Umläufe für {} Nachrichten oder einen, der keine Zeit brauchte</translation>
    </message>
    <message>
        <source>{}: its clock went back during a burst</source>
        <translation>{}: Seine Uhr ging während eines Bursts rückwärts</translation>
    </message>
    <message>
        <source>inproc connects threads of one process; for workers choose ipc or tcp</source>
        <translation>inproc verbindet Threads eines Prozesses; für Worker ipc oder tcp wählen</translation>
    </message>
    <message>
        <source>{} only copies, so that it cannot reply in both ways; measure throughput, or let another worker receive</source>
        <translation>{} kopiert nur und kann daher nicht auf beide Arten antworten; Durchsatz messen oder einen anderen Worker empfangen lassen</translation>
    </message>
    <message>
        <source>{} and {} are on different hosts; choose tcp</source>
        <translation>{} und {} sind auf verschiedenen Hosts; tcp wählen</translation>
    </message>
    <message>
        <source>{} does not acknowledge, which ends with two clocks must; measure latency, or both ends on one host</source>
        <translation>{} sendet keine Bestätigungen, die bei Enden mit zwei Uhren nötig sind; Latenz messen oder beide Enden auf einem Host</translation>
    </message>
    <message>
        <source>the system gives no random numbers for a password: {}; measure inproc or ipc</source>
        <translation>das System liefert keine Zufallszahlen für ein Passwort: {}; inproc oder ipc messen</translation>
    </message>
    <message>
        <source>no keys for CURVE: {}; use a libzmq that was built with it, or measure without</source>
        <translation>keine Schlüssel für CURVE: {}; eine libzmq verwenden, die CURVE enthält, oder ohne CURVE messen</translation>
    </message>
    <message>
        <source>the CPUs that this process may use cannot be read</source>
        <translation>die CPUs, die dieser Prozess nutzen darf, lassen sich nicht ermitteln</translation>
    </message>
    <message>
        <source>a thread cannot be put on its CPU</source>
        <translation>ein Thread lässt sich nicht auf seine CPU legen</translation>
    </message>
    <message>
        <source>there is not enough memory for this; close other programs or raise the limit of memory</source>
        <translation>dafür reicht der Speicher nicht; andere Programme schließen oder das Speicherlimit erhöhen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>inproc, where no I/O thread passes messages on; choose free, together or sides for it</source>
        <translation>inproc, wo kein I/O-Thread Nachrichten weiterreicht; dafür free, together oder sides wählen</translation>
    </message>
    <message>
        <source>a positive number (1e-9 to 1e15)</source>
        <translation>eine positive Zahl (1e-9 bis 1e15)</translation>
    </message>
    <message>
        <source>a second header; the file holds two tables. Put each into a file of its own and compare them with zmq-crossover compare a.csv b.csv</source>
        <translation>eine zweite Kopfzeile; die Datei enthält zwei Tabellen. Jede in eine eigene Datei schreiben und mit zmq-crossover compare a.csv b.csv vergleichen</translation>
    </message>
    <message>
        <source>the program ended before the sweep did; recovered from its journal</source>
        <translation>das Programm endete vor der Messreihe; aus ihrem Journal wiederhergestellt</translation>
    </message>
    <message>
        <source>this is not valid JSON: {}</source>
        <translation>das ist kein gültiges JSON: {}</translation>
    </message>
    <message>
        <source>this is a Python pickle; save it as CSV with pandas: pd.read_pickle(&apos;thr.pickle&apos;).to_csv(&apos;thr.csv&apos;, index=False)</source>
        <translation>das ist ein Python-Pickle; mit pandas als CSV speichern: pd.read_pickle(&apos;thr.pickle&apos;).to_csv(&apos;thr.csv&apos;, index=False)</translation>
    </message>
    <message>
        <source>this file is compressed (gzip); unpack it first</source>
        <translation>diese Datei ist komprimiert (gzip); zuerst entpacken</translation>
    </message>
    <message>
        <source>this is a ZIP archive or a spreadsheet; save the table as CSV first</source>
        <translation>das ist ein ZIP-Archiv oder eine Tabellenkalkulation; die Tabelle zuerst als CSV speichern</translation>
    </message>
    <message>
        <source>this text is UTF-16; save it as UTF-8</source>
        <translation>dieser Text ist UTF-16; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>From the charts of a notebook of pyzmq.</source>
        <translation>Aus den Diagrammen eines pyzmq-Notebooks.</translation>
    </message>
    <message>
        <source>Measured by libzmq&apos;s perf tools, which always copy.</source>
        <translation>Gemessen mit den perf-Tools von libzmq, die immer kopieren.</translation>
    </message>
    <message>
        <source>&apos;columns&apos; must come before &apos;rows&apos;</source>
        <translation>„columns“ muss vor „rows“ stehen</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>das Lesen wurde gestoppt</translation>
    </message>
    <message>
        <source>its thread is over</source>
        <translation>sein Thread ist beendet</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>noch kein Endpunkt</translation>
    </message>
    <message>
        <source>{} cannot be written: {}. Make its folder writable.</source>
        <translation>{} lässt sich nicht schreiben: {}. Den Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>{} is being written by another program; try again when it has ended</source>
        <translation>{} wird gerade von einem anderen Programm geschrieben; erneut versuchen, wenn es fertig ist</translation>
    </message>
    <message>
        <source>there is no preset &quot;{}&quot; any more</source>
        <translation>die Voreinstellung „{}“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>there is a preset &quot;{}&quot; by now; save it again to replace that one</source>
        <translation>inzwischen gibt es eine Voreinstellung „{}“; erneut speichern, um sie zu ersetzen</translation>
    </message>
    <message>
        <source>text, a number, or a list of them is expected</source>
        <translation>erwartet wird Text, eine Zahl oder eine Liste davon</translation>
    </message>
    <message>
        <source>true is expected; leave it out if it is not meant</source>
        <translation>erwartet wird true; weglassen, wenn es nicht gemeint ist</translation>
    </message>
    <message>
        <source>text or a number is expected</source>
        <translation>erwartet wird Text oder eine Zahl</translation>
    </message>
    <message>
        <source>an object { } is expected</source>
        <translation>erwartet wird ein Objekt { }</translation>
    </message>
    <message>
        <source>unknown; a file of presets has the member &quot;presets&quot; alone</source>
        <translation>unbekannt; eine Datei mit Voreinstellungen enthält nur „presets“</translation>
    </message>
    <message>
        <source>this is the name of the preset &quot;{}&quot;, too</source>
        <translation>so heißt auch die Voreinstellung „{}“</translation>
    </message>
    <message>
        <source>a preset has no seed; give --seed where a sweep starts</source>
        <translation>eine Voreinstellung hat keinen Startwert; --seed angeben, wo eine Messreihe beginnt</translation>
    </message>
    <message>
        <source>there is no setting {}; there are {}</source>
        <translation>die Einstellung {} gibt es nicht; es gibt {}</translation>
    </message>
    <message>
        <source>a preset needs a name</source>
        <translation>eine Voreinstellung braucht einen Namen</translation>
    </message>
    <message>
        <source>the name of a preset must not begin or end with a space</source>
        <translation>der Name einer Voreinstellung darf nicht mit einem Leerzeichen beginnen oder enden</translation>
    </message>
    <message>
        <source>the name of a preset must not exceed {} characters</source>
        <translation>der Name einer Voreinstellung darf höchstens {} Zeichen haben</translation>
    </message>
    <message>
        <source>the name of a preset must consist of visible characters</source>
        <translation>der Name einer Voreinstellung darf nur sichtbare Zeichen enthalten</translation>
    </message>
    <message>
        <source>this is the name of a built-in preset</source>
        <translation>so heißt eine eingebaute Voreinstellung</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no name or command of at most {} printable characters</source>
        <translation>&apos;{}&apos; ist kein Name oder Befehl mit höchstens {} druckbaren Zeichen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not true; leave it out if it is not meant</source>
        <translation>&apos;{}&apos; ist nicht true; weglassen, wenn es nicht gemeint ist</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not true; choose with security</source>
        <translation>&apos;{}&apos; ist nicht true; mit security wählen</translation>
    </message>
    <message>
        <source>--sizes excludes --min, --max, --per-octave and --per-decade</source>
        <translation>--sizes schließt --min, --max, --per-octave und --per-decade aus</translation>
    </message>
    <message>
        <source>--per-octave excludes --per-decade</source>
        <translation>--per-octave schließt --per-decade aus</translation>
    </message>
    <message>
        <source>--min: the smallest message size is 1 B</source>
        <translation>--min: die kleinste Nachrichtengröße ist 1 B</translation>
    </message>
    <message>
        <source>--max must not be below --min</source>
        <translation>--max darf nicht kleiner sein als --min</translation>
    </message>
    <message>
        <source>--per-octave must be between 1 and {}</source>
        <translation>--per-octave muss zwischen 1 und {} liegen</translation>
    </message>
    <message>
        <source>--per-decade must be between 1 and 100</source>
        <translation>--per-decade muss zwischen 1 und 100 liegen</translation>
    </message>
    <message>
        <source>{}: {} frees its buffers in its own way; leave the release out</source>
        <translation>{}: {} gibt seine Puffer auf eigene Art frei; die Freigabe weglassen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too long</source>
        <translation>&apos;{}&apos; ist zu lang</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a share such as 5% or 0.05, from {} and below {}</source>
        <translation>&apos;{}&apos; ist kein Anteil wie 5% oder 0.05 ab {} und unter {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a share such as 10%</source>
        <translation>&apos;{}&apos; ist kein Anteil wie 10%</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number in range</source>
        <translation>&apos;{}&apos; ist keine ganze Zahl im erlaubten Bereich</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not one of {}</source>
        <translation>&apos;{}&apos; ist keines von {}</translation>
    </message>
    <message>
        <source>Distribution of latency</source>
        <translation>Verteilung der Latenz</translation>
    </message>
    <message>
        <source>there are no single round trips to draw: measure latency; older files do not have them</source>
        <translation>es gibt keine einzelnen Umläufe zu zeichnen: Latenz messen; ältere Dateien haben sie nicht</translation>
    </message>
    <message>
        <source>no single round trips were measured at {}</source>
        <translation>bei {} wurden keine einzelnen Umläufe gemessen</translation>
    </message>
    <message>
        <source>the p90 latency of an arm is this share longer [10%]</source>
        <translation>die Latenz p90 eines Verfahrens ist um diesen Anteil länger [10%]</translation>
    </message>
    <message>
        <source>the p99 latency of an arm is this share longer [10%]</source>
        <translation>die Latenz p99 eines Verfahrens ist um diesen Anteil länger [10%]</translation>
    </message>
    <message>
        <source>the p99.9 latency of an arm is this share longer [10%]</source>
        <translation>die Latenz p99.9 eines Verfahrens ist um diesen Anteil länger [10%]</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>half of the round trips take longer</source>
        <translation>die Hälfte der Umläufe dauert länger</translation>
    </message>
    <message>
        <source>{} needs {} round trips of an arm at a size, and there are {} at most. Measure longer trials or more rounds.</source>
        <translation>{} braucht {} Umläufe eines Verfahrens bei einer Größe, und es gibt höchstens {}. Längere Versuche oder mehr Runden messen.</translation>
    </message>
    <message>
        <source>{} needs trials with {} round trips, because these samples lack single round trips. Measure again, with longer trials.</source>
        <translation>{} braucht Versuche mit {} Umläufen, weil diesen Messwerten einzelne Umläufe fehlen. Erneut messen, mit längeren Versuchen.</translation>
    </message>
    <message>
        <source>it does not say when it was measured</source>
        <translation>sie sagt nicht, wann gemessen wurde</translation>
    </message>
    <message>
        <source>it has nothing to show: none of the metrics was measured</source>
        <translation>sie enthält nichts zu zeigen: keine der Metriken wurde gemessen</translation>
    </message>
    <message>
        <source>it is the same measurement as {}</source>
        <translation>sie ist dieselbe Messung wie {}</translation>
    </message>
    <message>
        <source>{}: {}; choose a folder of sessions</source>
        <translation>{}: {}; einen Ordner mit Sitzungen wählen</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>{} sessions</source>
        <translation>{} Sitzungen</translation>
    </message>
    <message>
        <source>no change of a crossover</source>
        <translation>keine Änderung eines Schnittpunkts</translation>
    </message>
    <message>
        <source>1 change of a crossover</source>
        <translation>1 Änderung eines Schnittpunkts</translation>
    </message>
    <message>
        <source>{} changes of a crossover</source>
        <translation>{} Änderungen eines Schnittpunkts</translation>
    </message>
    <message>
        <source>copy all</source>
        <translation>alles kopieren</translation>
    </message>
    <message>
        <source>The crossover moved from {} to {} with the session of {}, {} (p = {:.2g}).</source>
        <translation>Der Schnittpunkt hat sich von {} nach {} verschoben, mit der Sitzung vom {}, {} (p = {:.2g}).</translation>
    </message>
    <message>
        <source>{} was {} and is {}.</source>
        <translation>{}: vorher {}, jetzt {}.</translation>
    </message>
    <message>
        <source>1 change found.</source>
        <translation>1 Änderung gefunden.</translation>
    </message>
    <message>
        <source>{} changes found.</source>
        <translation>{} Änderungen gefunden.</translation>
    </message>
    <message>
        <source>No change found.</source>
        <translation>Keine Änderung gefunden.</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>{}, 1 file left out: {}.</source>
        <translation>{}, 1 Datei ausgelassen: {}.</translation>
    </message>
    <message>
        <source>{}, {} files left out: {}.</source>
        <translation>{}, {} Dateien ausgelassen: {}.</translation>
    </message>
    <message>
        <source>A change takes at least {} sessions with an answer to be shown; there is 1.</source>
        <translation>Eine Änderung zeigt sich erst ab {} Sitzungen mit Antwort; es gibt 1.</translation>
    </message>
    <message>
        <source>A change takes at least {} sessions with an answer to be shown; there are {}.</source>
        <translation>Eine Änderung zeigt sich erst ab {} Sitzungen mit Antwort; es gibt {}.</translation>
    </message>
    <message>
        <source>1 session without an answer has no part in that.</source>
        <translation>1 Sitzung ohne Antwort zählt dabei nicht.</translation>
    </message>
    <message>
        <source>{} sessions without an answer have no part in that.</source>
        <translation>{} Sitzungen ohne Antwort zählen dabei nicht.</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Keine Sitzungen.</translation>
    </message>
    <message>
        <source>No sessions, 1 file left out.</source>
        <translation>Keine Sitzungen, 1 Datei ausgelassen.</translation>
    </message>
    <message>
        <source>No sessions, {} files left out.</source>
        <translation>Keine Sitzungen, {} Dateien ausgelassen.</translation>
    </message>
    <message>
        <source>Your guess of {} is just above the measured crossover of {}.</source>
        <translation>Der Tipp {} liegt knapp über dem gemessenen Schnittpunkt {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is just below the measured crossover of {}.</source>
        <translation>Der Tipp {} liegt knapp unter dem gemessenen Schnittpunkt {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is twice the measured crossover of {}.</source>
        <translation>Der Tipp {} ist doppelt so groß wie der gemessene Schnittpunkt {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is half the measured crossover of {}.</source>
        <translation>Der Tipp {} ist halb so groß wie der gemessene Schnittpunkt {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is {} times the measured crossover of {}.</source>
        <translation>Der Tipp {} ist das {}-Fache des gemessenen Schnittpunkts {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is {} times smaller than the measured crossover of {}.</source>
        <translation>Der Tipp {} ist um den Faktor {} kleiner als der gemessene Schnittpunkt {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is inside the interval: the crossover is between {}, most likely near {}.</source>
        <translation>Der Tipp {} liegt im Intervall: Der Schnittpunkt liegt zwischen {}, am wahrscheinlichsten bei {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is too large: {}.</source>
        <translation>Der Tipp {} ist zu groß: {}.</translation>
    </message>
    <message>
        <source>Your guess of {} may be right: {}.</source>
        <translation>Der Tipp {} kann stimmen: {}.</translation>
    </message>
    <message>
        <source>Your guess of {} is too small: {}.</source>
        <translation>Der Tipp {} ist zu klein: {}.</translation>
    </message>
    <message>
        <source>zero-copy is {} from {}, perhaps from smaller sizes</source>
        <translation>Zero-Copy ist {} ab {}, vielleicht schon bei kleineren Größen</translation>
    </message>
    <message>
        <source>copying is {} up to {}, perhaps up to larger sizes</source>
        <translation>Kopieren ist {} bis {}, vielleicht auch bei größeren Größen</translation>
    </message>
    <message>
        <source>zero-copy is {} from {}, the smallest size tested</source>
        <translation>Zero-Copy ist {} ab {}, der kleinsten gemessenen Größe</translation>
    </message>
    <message>
        <source>copying is {} up to {}, the largest size tested</source>
        <translation>Kopieren ist {} bis {}, der größten gemessenen Größe</translation>
    </message>
    <message>
        <source>Your guess of {} has no single crossover to be compared with.</source>
        <translation>Für den Tipp {} gibt es keinen einzelnen Schnittpunkt zum Vergleich.</translation>
    </message>
    <message>
        <source>Your guess of {} has no crossover to be compared with: copying and zero-copy differ by at most {}.</source>
        <translation>Für den Tipp {} gibt es keinen Schnittpunkt zum Vergleich: Kopieren und Zero-Copy unterscheiden sich um höchstens {}.</translation>
    </message>
    <message>
        <source>Your guess of {} has no clear answer yet to be compared with.</source>
        <translation>Für den Tipp {} gibt es noch keine klare Antwort zum Vergleich.</translation>
    </message>
    <message>
        <source>No clear answer: {}, but it is not proven on which side the crossover lies.</source>
        <translation>Keine klare Antwort: {}, aber auf welcher Seite der Schnittpunkt liegt, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>No clear answer: with {} per size, neither is proven {} anywhere.</source>
        <translation>Keine klare Antwort ({} je Größe): Keines der beiden ist irgendwo nachweislich {}.</translation>
    </message>
    <message>
        <source>Nothing to choose: both arms copy</source>
        <translation>Nichts zu wählen: Beide Verfahren kopieren</translation>
    </message>
    <message>
        <source>{}, at {}</source>
        <translation>{}, bei {}</translation>
    </message>
    <message>
        <source>Zero-copy is {} times as fast at {} and {} times at {}</source>
        <translation>Zero-Copy ist {}-mal so schnell bei {} und {}-mal bei {}</translation>
    </message>
    <message>
        <source>Zero-copy gains {} at {} and {} at {}</source>
        <translation>Zero-Copy gewinnt {} bei {} und {} bei {}</translation>
    </message>
    <message>
        <source>Zero-copy saves {} at {} and {} at {}</source>
        <translation>Zero-Copy spart {} bei {} und {} bei {}</translation>
    </message>
    <message>
        <source>Zero-copy costs {} more at {} and {} more at {}</source>
        <translation>Zero-Copy kostet {} mehr bei {} und {} mehr bei {}</translation>
    </message>
    <message>
        <source>Zero-copy loses {} at {} and {} at {}</source>
        <translation>Zero-Copy verliert {} bei {} und {} bei {}</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>{} values</source>
        <translation>{} Werte</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Spitzenspeicher</translation>
    </message>
    <message>
        <source>an arm needs this share more memory for a burst [10%]</source>
        <translation>ein Verfahren braucht um diesen Anteil mehr Speicher für einen Burst [10%]</translation>
    </message>
    <message>
        <source>memory that the sending process needs for a burst of messages, buffers included; with both ends in one process, that of both</source>
        <translation>Speicher, den der sendende Prozess für einen Burst Nachrichten braucht, Puffer eingeschlossen; sind beide Enden in einem Prozess, der von beiden</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} mehr</translation>
    </message>
    <message>
        <source>{} times as much</source>
        <translation>{}-mal so viel</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>sparsamer</translation>
    </message>
    <message>
        <source>heavier</source>
        <translation>weniger sparsam</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation>braucht {}</translation>
    </message>
    <message>
        <source>Zero-copy needs {} at {} and {} at {}</source>
        <translation>Zero-Copy braucht {} bei {} und {} bei {}</translation>
    </message>
    <message>
        <source>{} heavier</source>
        <translation>{} mehr Speicher</translation>
    </message>
    <message>
        <source>{} times as heavy</source>
        <translation>{}-mal so viel Speicher</translation>
    </message>
    <message>
        <source>{} was not judged: {} was not measured.</source>
        <translation>{} wurde nicht beurteilt: {} wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>{} was not measured. Measure again on Linux, with this program as the sender.</source>
        <translation>{} wurde nicht gemessen. Unter Linux erneut messen, mit diesem Programm als Sender.</translation>
    </message>
    <message>
        <source>Lighter from {} or smaller</source>
        <translation>Sparsamer ab {} oder kleiner</translation>
    </message>
    <message>
        <source>the sending end</source>
        <translation>das sendende Ende</translation>
    </message>
    <message>
        <source>the receiving end</source>
        <translation>das empfangende Ende</translation>
    </message>
    <message>
        <source>what {} of this program can work with</source>
        <translation>etwas, womit {} dieses Programms arbeiten kann</translation>
    </message>
    <message>
        <source>the endpoints that it got, such as {}, where it was asked for them</source>
        <translation>die erhaltenen Endpunkte, etwa {}, wo danach gefragt war</translation>
    </message>
    <message>
        <source>a time above 0 for each message, and all together no more than the burst took</source>
        <translation>für jede Nachricht eine Zeit über 0, alle zusammen nicht mehr, als der Burst gedauert hat</translation>
    </message>
    <message>
        <source>begin_ns, sent_ns and acknowledged_ns in this order</source>
        <translation>begin_ns, sent_ns und acknowledged_ns in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>acknowledged_ns, since it was asked for</source>
        <translation>acknowledged_ns, denn danach war gefragt</translation>
    </message>
    <message>
        <source>no more time than the burst took</source>
        <translation>nicht mehr Zeit, als der Burst gedauert hat</translation>
    </message>
    <message>
        <source>times between {} and {}, because it has our clock</source>
        <translation>Zeiten zwischen {} und {}, denn er hat dieselbe Uhr</translation>
    </message>
    <message>
        <source>a time between {} and {}, because it has our clock</source>
        <translation>eine Zeit zwischen {} und {}, denn er hat dieselbe Uhr</translation>
    </message>
    <message>
        <source>lent and returned the same, {} or more</source>
        <translation>lent und returned gleich, {} oder mehr</translation>
    </message>
    <message>
        <source>cpu_ns of every timed burst and at the end, more than {} and at most {}, the time that all CPUs had since the link was opened</source>
        <translation>cpu_ns bei jedem gemessenen Burst und am Ende, mehr als {} und höchstens {}, so viel Zeit, wie alle CPUs seit dem Öffnen der Verbindung hatten</translation>
    </message>
    <message>
        <source>the first byte of a message was wrong</source>
        <translation>das erste Byte einer Nachricht war falsch</translation>
    </message>
    <message>
        <source>the last byte of a message was wrong</source>
        <translation>das letzte Byte einer Nachricht war falsch</translation>
    </message>
    <message>
        <source>a message had one byte too many</source>
        <translation>eine Nachricht hatte ein Byte zu viel</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Nachricht</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>a socket that showed the wrong password</source>
        <translation>ein Socket mit falschem Passwort</translation>
    </message>
    <message>
        <source>a socket that showed the wrong key</source>
        <translation>ein Socket mit falschem Schlüssel</translation>
    </message>
    <message>
        <source>a socket that showed nothing</source>
        <translation>ein Socket ohne Ausweis</translation>
    </message>
    <message>
        <source>(second connection)</source>
        <translation>(zweite Verbindung)</translation>
    </message>
    <message>
        <source>a greeting: {}</source>
        <translation>eine Begrüßung: {}</translation>
    </message>
    <message>
        <source>that it reads the line</source>
        <translation>dass er die Zeile liest</translation>
    </message>
    <message>
        <source>nothing but JSON objects, one a line</source>
        <translation>nichts als JSON-Objekte, eines je Zeile</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>eine Zeile ohne Ende</translation>
    </message>
    <message>
        <source>nothing for {} s</source>
        <translation>nichts während {} s</translation>
    </message>
    <message>
        <source>{}, because {}</source>
        <translation>{}, denn {}</translation>
    </message>
    <message>
        <source>the end of its input</source>
        <translation>das Ende seiner Eingabe</translation>
    </message>
    <message>
        <source>the process still runs</source>
        <translation>der Prozess läuft noch</translation>
    </message>
    <message>
        <source>that it ends within {} s</source>
        <translation>dass er innerhalb von {} s endet</translation>
    </message>
    <message>
        <source>one answer to a request, and no more</source>
        <translation>eine Antwort auf eine Anfrage, nicht mehr</translation>
    </message>
    <message>
        <source>no answer, and the process still runs</source>
        <translation>keine Antwort, und der Prozess läuft noch</translation>
    </message>
    <message>
        <source>{}, or that it ends</source>
        <translation>{}, oder dass er endet</translation>
    </message>
    <message>
        <source>the end of its output ({})</source>
        <translation>das Ende seiner Ausgabe ({})</translation>
    </message>
    <message>
        <source>the end of its output ({}); its last words: {}</source>
        <translation>das Ende seiner Ausgabe ({}); seine letzten Worte: {}</translation>
    </message>
    <message>
        <source>an answer like {}</source>
        <translation>eine Antwort wie {}</translation>
    </message>
    <message>
        <source>greets in time, with what it is and can do</source>
        <translation>meldet sich rechtzeitig und sagt, was er ist und kann</translation>
    </message>
    <message>
        <source>at least one end, one test, one way to wait, and ipc or tcp</source>
        <translation>mindestens ein Ende, ein Test, eine Art zu warten und ipc oder tcp</translation>
    </message>
    <message>
        <source>writes nothing but its answers to standard output</source>
        <translation>schreibt nichts als seine Antworten auf die Standardausgabe</translation>
    </message>
    <message>
        <source>{}: {} over {}, {}, messages of {} B</source>
        <translation>{}: {} über {}, {}, Nachrichten von {} B</translation>
    </message>
    <message>
        <source>buffers freed by {}</source>
        <translation>Puffer freigegeben durch {}</translation>
    </message>
    <message>
        <source>its threads on CPUs that it names</source>
        <translation>seine Threads auf CPUs, die er nennt</translation>
    </message>
    <message>
        <source>CURVE over {}</source>
        <translation>CURVE über {}</translation>
    </message>
    <message>
        <source>the memory of a burst</source>
        <translation>der Speicher eines Bursts</translation>
    </message>
    <message>
        <source>acknowledges each burst over {}</source>
        <translation>bestätigt jeden Burst über {}</translation>
    </message>
    <message>
        <source>says times that can be true</source>
        <translation>nennt Zeiten, die stimmen können</translation>
    </message>
    <message>
        <source>says CPU times that can be true, or none</source>
        <translation>nennt CPU-Zeiten, die stimmen können, oder keine</translation>
    </message>
    <message>
        <source>gets every buffer back that it lends</source>
        <translation>bekommt jeden verliehenen Puffer zurück</translation>
    </message>
    <message>
        <source>the receiving end ({}) notices a wrong content</source>
        <translation>das empfangende Ende ({}) bemerkt falschen Inhalt</translation>
    </message>
    <message>
        <source>the receiving end ({}) notices a wrong size</source>
        <translation>das empfangende Ende ({}) bemerkt eine falsche Größe</translation>
    </message>
    <message>
        <source>the sending end ({}) notices a reply of wrong content</source>
        <translation>das sendende Ende ({}) bemerkt eine Antwort mit falschem Inhalt</translation>
    </message>
    <message>
        <source>the sending end ({}) notices a reply of wrong size</source>
        <translation>das sendende Ende ({}) bemerkt eine Antwort falscher Größe</translation>
    </message>
    <message>
        <source>the receiving end lets nobody in over tcp without the password, and its peer with it</source>
        <translation>das empfangende Ende lässt über tcp niemanden ohne das Passwort ein, seinen Partner mit ihm</translation>
    </message>
    <message>
        <source>the receiving end lets nobody in over tcp without the key, and its peer with it</source>
        <translation>das empfangende Ende lässt über tcp niemanden ohne den Schlüssel ein, seinen Partner mit ihm</translation>
    </message>
    <message>
        <source>{} got in</source>
        <translation>{} wurde eingelassen</translation>
    </message>
    <message>
        <source>that only the peer that shows what the request says gets in</source>
        <translation>dass nur der Partner eingelassen wird, der vorzeigt, was die Anfrage sagt</translation>
    </message>
    <message>
        <source>ignores names in a request that it does not know</source>
        <translation>übergeht unbekannte Namen in einer Anfrage</translation>
    </message>
    <message>
        <source>answers an unknown request with an error</source>
        <translation>antwortet auf eine unbekannte Anfrage mit einem Fehler</translation>
    </message>
    <message>
        <source>nobody knows this request</source>
        <translation>diese Anfrage kennt niemand</translation>
    </message>
    <message>
        <source>answers a burst without a link with an error</source>
        <translation>antwortet auf einen Burst ohne Verbindung mit einem Fehler</translation>
    </message>
    <message>
        <source>no link is open</source>
        <translation>keine Verbindung ist offen</translation>
    </message>
    <message>
        <source>answers a line that is no JSON with an error, or ends</source>
        <translation>antwortet auf eine Zeile, die kein JSON ist, mit einem Fehler oder endet</translation>
    </message>
    <message>
        <source>the line is no JSON</source>
        <translation>die Zeile ist kein JSON</translation>
    </message>
    <message>
        <source>ends when its input ends</source>
        <translation>endet, wenn seine Eingabe endet</translation>
    </message>
    <message>
        <source>{} ends when its input ends in the middle of a burst</source>
        <translation>{} endet, wenn seine Eingabe mitten in einem Burst endet</translation>
    </message>
    <message>
        <source>a socket of the check failed: {}</source>
        <translation>ein Socket der Prüfung ist ausgefallen: {}</translation>
    </message>
    <message>
        <source>{} is a pipe, and the window cannot wait for its reader. Choose a file.</source>
        <translation>{} ist eine Pipe, und das Fenster kann nicht auf ihren Leser warten. Eine Datei wählen.</translation>
    </message>
</context>
<context>
    <name>crossover::BaseChart</name>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>All curves are hidden: click an arm in the legend</source>
        <translation>Alle Kurven sind ausgeblendet: in der Legende ein Verfahren anklicken</translation>
    </message>
    <message>
        <source>No samples in this range. Press %1 to show all</source>
        <translation>Keine Messwerte in diesem Bereich. Mit %1 alle zeigen</translation>
    </message>
</context>
<context>
    <name>crossover::BaselineSizes</name>
    <message>
        <source>Not while a sweep runs</source>
        <translation>Nicht während einer Messreihe</translation>
    </message>
    <message>
        <source>Open or add a session to compare with first</source>
        <translation>Zuerst öffnen oder hinzufügen, womit verglichen wird</translation>
    </message>
    <message>
        <source>%1 has no values to compare with</source>
        <translation>%1 hat keine Werte zum Vergleichen</translation>
    </message>
    <message>
        <source>The next sweep measures the %1 sizes of %2</source>
        <translation>Die nächste Messreihe misst die %1 Größen von %2</translation>
    </message>
</context>
<context>
    <name>crossover::CautionLine</name>
    <message>
        <source> (and %1 more)</source>
        <translation> (und %1 weitere)</translation>
    </message>
</context>
<context>
    <name>crossover::ChartActions</name>
    <message>
        <source>C&amp;harts</source>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>&amp;Back	Alt+Left</source>
        <translation>&amp;Zurück	Alt+Links</translation>
    </message>
    <message>
        <source>Step back through zoom history</source>
        <translation>Im Zoom-Verlauf zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Forward	Alt+Right</source>
        <translation>&amp;Vorwärts	Alt+Rechts</translation>
    </message>
    <message>
        <source>Step forward through zoom history</source>
        <translation>Im Zoom-Verlauf vorwärtsgehen</translation>
    </message>
    <message>
        <source>Show &amp;All Data	Home</source>
        <translation>&amp;Alle Daten zeigen	Pos1</translation>
    </message>
    <message>
        <source>Show all data in all charts. To zoom, turn the wheel or press + and -; to move, drag; to select an area, drag with Shift or the right button</source>
        <translation>Alle Daten in allen Diagrammen zeigen. Zoomen: Mausrad drehen oder + und - drücken; verschieben: ziehen; Bereich wählen: mit Umschalt oder der rechten Taste ziehen</translation>
    </message>
    <message>
        <source>S&amp;ingle Trials</source>
        <translation>&amp;Einzelne Versuche</translation>
    </message>
    <message>
        <source>Show every trial as a dot beside the medians; disturbed trials are hollow</source>
        <translation>Jeden Versuch als Punkt neben den Medianen zeigen; gestörte Versuche sind hohl</translation>
    </message>
    <message>
        <source>Band&amp;width</source>
        <translation>&amp;Bandbreite</translation>
    </message>
    <message>
        <source>Show lines of equal bandwidth in the rate charts: bytes per second limit a curve that follows one</source>
        <translation>Linien gleicher Bandbreite in den Ratendiagrammen zeigen: Eine Kurve, die einer Linie folgt, ist durch Bytes pro Sekunde begrenzt</translation>
    </message>
    <message>
        <source>&amp;Structural Sizes</source>
        <translation>S&amp;trukturelle Größen</translation>
    </message>
    <message>
        <source>Mark the sizes at which libzmq, malloc and the caches change their behaviour; point at a line to read why</source>
        <translation>Die Größen markieren, bei denen libzmq, malloc und die Caches ihr Verhalten ändern; auf eine Linie zeigen, um den Grund zu lesen</translation>
    </message>
    <message>
        <source>&amp;Link Sizes</source>
        <translation>&amp;Größen koppeln</translation>
    </message>
    <message>
        <source>All charts show the same range of sizes</source>
        <translation>Alle Diagramme zeigen denselben Größenbereich</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic Sizes</source>
        <translation>&amp;Logarithmische Größen</translation>
    </message>
    <message>
        <source>Logarithmic or linear size axis of the current chart</source>
        <translation>Logarithmische oder lineare Größenachse des aktuellen Diagramms</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic Values</source>
        <translation>Logarithmische &amp;Werte</translation>
    </message>
    <message>
        <source>Logarithmic or linear value axis of the current chart</source>
        <translation>Logarithmische oder lineare Werteachse des aktuellen Diagramms</translation>
    </message>
    <message>
        <source>Sprea&amp;d</source>
        <translation>Streu&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Bands around the curves, bars in the speedup chart</source>
        <translation>Bänder um die Kurven, Balken im Beschleunigungsdiagramm</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bänder</translation>
    </message>
    <message>
        <source>95 % confidence intervals of the medians as a band</source>
        <translation>95-%-Konfidenzintervalle der Mediane als Band</translation>
    </message>
    <message>
        <source>B&amp;ars</source>
        <translation>Ba&amp;lken</translation>
    </message>
    <message>
        <source>95 % confidence interval of each median as a bar</source>
        <translation>95-%-Konfidenzintervall jedes Medians als Balken</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Medians without confidence intervals</source>
        <translation>Mediane ohne Konfidenzintervalle</translation>
    </message>
    <message>
        <source>Latenc&amp;y</source>
        <translation>Laten&amp;z</translation>
    </message>
    <message>
        <source>Latency in charts and verdicts: %1</source>
        <translation>Latenz in Diagrammen und Ergebnissen: %1</translation>
    </message>
    <message>
        <source>Next &amp;Percentile</source>
        <translation>Nächstes &amp;Perzentil</translation>
    </message>
    <message>
        <source>Charts and verdicts show the next percentile of latency; after the last one, the median</source>
        <translation>Diagramme und Ergebnisse zeigen das nächste Perzentil der Latenz, nach dem letzten den Median</translation>
    </message>
    <message>
        <source>Peak &amp;Memory</source>
        <translation>S&amp;pitzenspeicher</translation>
    </message>
    <message>
        <source>Charts and verdicts show peak memory in place of CPU time</source>
        <translation>Diagramme und Urteile zeigen den Spitzenspeicher statt der CPU-Zeit</translation>
    </message>
</context>
<context>
    <name>crossover::ChartGrid</name>
    <message>
        <source>%1 by message size</source>
        <translation>%1 über der Nachrichtengröße</translation>
    </message>
    <message>
        <source>Cursor &amp;A Here	A</source>
        <translation>Cursor &amp;A hier setzen	A</translation>
    </message>
    <message>
        <source>Put the first cursor at this size, to compare with the second</source>
        <translation>Ersten Cursor auf diese Größe setzen, um sie mit dem zweiten zu vergleichen</translation>
    </message>
    <message>
        <source>Cursor &amp;B Here	B</source>
        <translation>Cursor &amp;B hier setzen	B</translation>
    </message>
    <message>
        <source>Put the second cursor at this size: the values of both arms at A and B are shown</source>
        <translation>Zweiten Cursor auf diese Größe setzen: zeigt die Werte beider Verfahren bei A und B</translation>
    </message>
    <message>
        <source>&amp;Zoom In	+</source>
        <translation>&amp;Hineinzoomen	+</translation>
    </message>
    <message>
        <source>Show less, around this place</source>
        <translation>Weniger zeigen, um diese Stelle herum</translation>
    </message>
    <message>
        <source>Zoom &amp;Out	-</source>
        <translation>Herausz&amp;oomen	-</translation>
    </message>
    <message>
        <source>Show more, around this place</source>
        <translation>Mehr zeigen, um diese Stelle herum</translation>
    </message>
    <message>
        <source>The answer is hidden, to be guessed first</source>
        <translation>Die Antwort ist verborgen: Erst raten</translation>
    </message>
</context>
<context>
    <name>crossover::Closing</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>crossover::CombinationModel</name>
    <message>
        <source>zero-copy from %1</source>
        <translation>Zero-Copy ab %1</translation>
    </message>
    <message>
        <source>keep copying</source>
        <translation>weiter kopieren</translation>
    </message>
    <message>
        <source>× %1 at %2</source>
        <translation>× %1 bei %2</translation>
    </message>
    <message>
        <source>%1 was not measured</source>
        <translation>%1 wurde nicht gemessen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Laid over the charts</source>
        <translation>Den Diagrammen überlagert</translation>
    </message>
    <message>
        <source>Its own, or unknown</source>
        <translation>Eigene oder unbekannt</translation>
    </message>
    <message>
        <source>%1: too few round trips</source>
        <translation>%1: zu wenige Umläufe</translation>
    </message>
</context>
<context>
    <name>crossover::CombinationView</name>
    <message>
        <source>Metric of all combinations</source>
        <translation>Metrik aller Kombinationen</translation>
    </message>
    <message>
        <source>The metric whose verdicts stand in the table</source>
        <translation>Die Metrik, deren Ergebnisse in der Tabelle stehen</translation>
    </message>
    <message>
        <source>There is room for %1 combinations in the charts; clear one first</source>
        <translation>In den Diagrammen ist Platz für %1 Kombinationen; zuerst eine abwählen</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>Alle Kombinationen</translation>
    </message>
    <message>
        <source>Enter shows a combination, Space lays it over the charts</source>
        <translation>Eingabe zeigt eine Kombination, Leertaste überlagert sie den Diagrammen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>The table is updated when the sweep ends</source>
        <translation>Die Tabelle wird aktualisiert, wenn die Messreihe endet</translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Click a combination to show it; tick it to lay its curves over the charts</source>
        <translation>Kombination anklicken, um sie anzuzeigen; ankreuzen, um ihre Kurven den Diagrammen zu überlagern</translation>
    </message>
</context>
<context>
    <name>crossover::CompareActions</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare this measurement with others</source>
        <translation>Diese Messung mit anderen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Keep as Baseline</source>
        <translation>Als &amp;Basis behalten</translation>
    </message>
    <message>
        <source>Keep the curves of this measurement in the charts, to compare the next one with them</source>
        <translation>Die Kurven dieser Messung in den Diagrammen behalten, um die nächste mit ihnen zu vergleichen</translation>
    </message>
    <message>
        <source>&amp;Add Files...</source>
        <translation>&amp;Dateien hinzufügen...</translation>
    </message>
    <message>
        <source>Show the curves of sessions or tables in the same charts</source>
        <translation>Die Kurven von Sitzungen oder Tabellen in denselben Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Add &amp;pyzmq 17 Reference</source>
        <translation>&amp;pyzmq-17-Referenz hinzufügen</translation>
    </message>
    <message>
        <source>Show the curves of the measurement published with pyzmq in the same charts</source>
        <translation>Die Kurven der mit pyzmq veröffentlichten Messung in denselben Diagrammen zeigen</translation>
    </message>
    <message>
        <source>&amp;Show Sessions and Changes</source>
        <translation>&amp;Sitzungen und Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Show the sessions, the baseline and what changed</source>
        <translation>Sitzungen, Basis und Änderungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Use Sizes of Baseline</source>
        <translation>&amp;Größen der Basis verwenden</translation>
    </message>
    <message>
        <source>Speedup of &amp;Zero-Copy over Copying</source>
        <translation>Beschleunigung: &amp;Zero-Copy gegen Kopieren</translation>
    </message>
    <message>
        <source>In the speedup chart, compare zero-copy with copying</source>
        <translation>Im Beschleunigungsdiagramm Zero-Copy mit Kopieren vergleichen</translation>
    </message>
    <message>
        <source>Speedup of &amp;Copying over the Baseline</source>
        <translation>Beschleunigung: &amp;Kopieren gegen Basis</translation>
    </message>
    <message>
        <source>In the speedup chart, compare each session with the baseline (add a session first)</source>
        <translation>Im Beschleunigungsdiagramm jede Sitzung mit der Basis vergleichen (zuerst eine Sitzung hinzufügen)</translation>
    </message>
    <message>
        <source>Speedup of Zero-Copy over the &amp;Baseline</source>
        <translation>Beschleunigung: Zero-Copy gegen B&amp;asis</translation>
    </message>
    <message>
        <source>Let the next sweep measure the sizes of the baseline, to compare with it at every size</source>
        <translation>Die nächste Messreihe misst die Größen der Basis, um bei jeder Größe mit ihr zu vergleichen</translation>
    </message>
</context>
<context>
    <name>crossover::CompareTabs</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>Kombinationen</translation>
    </message>
</context>
<context>
    <name>crossover::CompareView</name>
    <message>
        <source>Sessions to compare</source>
        <translation>Sitzungen zum Vergleichen</translation>
    </message>
    <message>
        <source>Ticked sessions are shown in the charts</source>
        <translation>Angekreuzte Sitzungen erscheinen in den Diagrammen</translation>
    </message>
    <message>
        <source>Comparison of crossovers</source>
        <translation>Vergleich der Schnittpunkte</translation>
    </message>
    <message>
        <source>Comparison of every size</source>
        <translation>Vergleich aller Größen</translation>
    </message>
    <message>
        <source>Crossovers</source>
        <translation>Schnittpunkte</translation>
    </message>
    <message>
        <source>Every size</source>
        <translation>Alle Größen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Show the crossovers side by side, or both arms at every size</source>
        <translation>Die Schnittpunkte nebeneinander zeigen oder beide Verfahren bei jeder Größe</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>Laden...</translation>
    </message>
    <message>
        <source>Show the curves of a session or table in the same charts</source>
        <translation>Die Kurven einer Sitzung oder Tabelle in denselben Diagrammen zeigen</translation>
    </message>
    <message>
        <source>pyzmq 17</source>
        <translation>pyzmq 17</translation>
    </message>
    <message>
        <source>Show the curves of the measurement published with pyzmq in the same charts</source>
        <translation>Die Kurven der mit pyzmq veröffentlichten Messung in denselben Diagrammen zeigen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Use the selected session as the baseline (Enter in the list)</source>
        <translation>Die ausgewählte Sitzung als Basis verwenden (Eingabe in der Liste)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected session (Delete in the list)</source>
        <translation>Die ausgewählte Sitzung entfernen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Sichern...</translation>
    </message>
    <message>
        <source>Save the selected session, which is in no file yet</source>
        <translation>Die ausgewählte Sitzung speichern, die noch in keiner Datei ist</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation>%1 (Basis)</translation>
    </message>
    <message>
        <source>Add a session or a table to see its curves in the same charts</source>
        <translation>Eine Sitzung oder Tabelle hinzufügen, um ihre Kurven in denselben Diagrammen zu sehen</translation>
    </message>
    <message>
        <source>The comparison is updated when the sweep ends</source>
        <translation>Der Vergleich wird aktualisiert, wenn die Messreihe endet</translation>
    </message>
    <message>
        <source>No other session has the same test, transport, wait, release and placement as the baseline</source>
        <translation>Keine andere Sitzung stimmt mit der Basis in Test, Transport, Warten, Freigabe und Platzierung überein</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tausch</translation>
    </message>
    <message>
        <source>Show the selected session in the window. What is in the window now takes its place in the list (Ctrl+Enter in the list).</source>
        <translation>Die ausgewählte Sitzung im Fenster zeigen. Was jetzt im Fenster ist, nimmt ihren Platz in der Liste ein (Strg+Eingabe in der Liste).</translation>
    </message>
</context>
<context>
    <name>crossover::ComparedSessions</name>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>%1 is now shown in the charts</source>
        <translation>%1 ist jetzt in den Diagrammen zu sehen</translation>
    </message>
    <message>
        <source>%1 was not added: the limit is %2 sessions; remove one first</source>
        <translation>%1 wurde nicht hinzugefügt: höchstens %2 Sitzungen sind möglich; zuerst eine entfernen</translation>
    </message>
</context>
<context>
    <name>crossover::CostChart</name>
    <message>
        <source>%1 costs %2</source>
        <translation>%1 kostet %2</translation>
    </message>
    <message>
        <source>Cost of a threshold</source>
        <translation>Schwellenkosten</translation>
    </message>
    <message>
        <source>at the worst size, %1</source>
        <translation>bei der ungünstigsten Größe, %1</translation>
    </message>
    <message>
        <source>Threshold: zero-copy from this size on</source>
        <translation>Schwelle: Zero-Copy ab dieser Größe</translation>
    </message>
    <message>
        <source>costs %1 at worst (%2 at %3)</source>
        <translation>kostet schlimmstenfalls %1 (%2 bei %3)</translation>
    </message>
    <message>
        <source>costs nothing at any size</source>
        <translation>kostet bei keiner Größe etwas</translation>
    </message>
    <message>
        <source>too few trials to say what it costs at most</source>
        <translation>zu wenige Versuche für eine Obergrenze der Kosten</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>in the safe range</source>
        <translation>im sicheren Bereich</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>costs %1 at worst (%2 just below it)</source>
        <translation>kostet schlimmstenfalls %1 (%2 knapp darunter)</translation>
    </message>
</context>
<context>
    <name>crossover::CostControls</name>
    <message>
        <source>Metric of the cost chart</source>
        <translation>Metrik des Kostendiagramms</translation>
    </message>
    <message>
        <source>The metric in which a threshold costs something, as in the speedup chart</source>
        <translation>Die Metrik, in der eine Schwelle etwas kostet, wie im Beschleunigungsdiagramm</translation>
    </message>
    <message>
        <source>Logarithmic cost axis</source>
        <translation>Logarithmische Kostenachse</translation>
    </message>
    <message>
        <source>Logarithmic or linear axis of costs</source>
        <translation>Logarithmische oder lineare Kostenachse</translation>
    </message>
</context>
<context>
    <name>crossover::DetailTabs</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 msg/s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>too few trials</source>
        <translation>zu wenige Versuche</translation>
    </message>
    <message>
        <source>none: it takes %1 less</source>
        <translation>keine: %1 weniger</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>the smallest size</source>
        <translation>der kleinsten Größe</translation>
    </message>
    <message>
        <source>the largest size</source>
        <translation>der größten Größe</translation>
    </message>
    <message>
        <source>Highest copying send rate</source>
        <translation>Höchste Senderate mit Kopieren</translation>
    </message>
    <message>
        <source>The fastest send loop with copying, at any size</source>
        <translation>Die schnellste Sendeschleife mit Kopieren, über alle Größen</translation>
    </message>
    <message>
        <source>Highest zero-copy send rate</source>
        <translation>Höchste Senderate mit Zero-Copy</translation>
    </message>
    <message>
        <source>The fastest send loop without copying, at any size</source>
        <translation>Die schnellste Sendeschleife ohne Kopieren, über alle Größen</translation>
    </message>
    <message>
        <source>One copying send of %1</source>
        <translation>Ein kopierendes Senden bei %1</translation>
    </message>
    <message>
        <source>The cost of a send with almost nothing to copy</source>
        <translation>Was ein Senden kostet, bei dem fast nichts zu kopieren ist</translation>
    </message>
    <message>
        <source>One zero-copy send</source>
        <translation>Ein Zero-Copy-Senden</translation>
    </message>
    <message>
        <source>The cheapest and the most expensive size; nothing is copied, so the size should not matter much</source>
        <translation>Die günstigste und die teuerste Größe; nichts wird kopiert, deshalb sollte die Größe kaum eine Rolle spielen</translation>
    </message>
    <message>
        <source>Penalty of a zero-copy send of %1</source>
        <translation>Mehrkosten eines Zero-Copy-Sendens bei %1</translation>
    </message>
    <message>
        <source>The extra cost over a copying send, with 95 % bounds: reference counting and freeing the buffer</source>
        <translation>Die Mehrkosten gegenüber kopierendem Senden, mit 95-%-Grenzen: Referenzzählung und Freigabe des Puffers</translation>
    </message>
    <message>
        <source>The cost that zero-copy can save at the largest size</source>
        <translation>Was Zero-Copy bei der größten Größe sparen kann</translation>
    </message>
    <message>
        <source>⚠ Caution</source>
        <translation>⚠ Achtung</translation>
    </message>
</context>
<context>
    <name>crossover::DistributionPlot</name>
    <message>
        <source>Percentiles of latency</source>
        <translation>Perzentile der Latenz</translation>
    </message>
</context>
<context>
    <name>crossover::DistributionView</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Zero-copy</source>
        <translation>Zero-Copy</translation>
    </message>
    <message>
        <source>Message size of the distribution</source>
        <translation>Nachrichtengröße der Verteilung</translation>
    </message>
    <message>
        <source>The message size whose round trips are shown, of all trials together</source>
        <translation>Die Nachrichtengröße, deren Umläufe gezeigt werden, aus allen Versuchen zusammen</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Umläufe</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>%1 needs %2 round trips; there are %3</source>
        <translation>%1 braucht %2 Umläufe; es gibt %3</translation>
    </message>
    <message>
        <source>Latency at %1</source>
        <translation>Latenz bei %1</translation>
    </message>
</context>
<context>
    <name>crossover::EndFacts</name>
    <message>
        <source>Starting (at most 30 s)</source>
        <translation>Wird gestartet, höchstens 30 s</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>⚠ It cannot send</source>
        <translation>⚠ Kann nicht senden</translation>
    </message>
    <message>
        <source>⚠ It cannot receive</source>
        <translation>⚠ Kann nicht empfangen</translation>
    </message>
    <message>
        <source>libzmq</source>
        <translation>libzmq</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>receives</source>
        <translation>empfängt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>freed in its own way</source>
        <translation>auf eigene Weise freigegeben</translation>
    </message>
    <message>
        <source>CURVE</source>
        <translation>CURVE</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>checking, %1 points so far</source>
        <translation>wird geprüft, bisher %1 Punkte</translation>
    </message>
    <message>
        <source>kept in all %1 points</source>
        <translation>in allen %1 Punkten eingehalten</translation>
    </message>
    <message>
        <source>⚠ broken in %1 of %2 points</source>
        <translation>⚠ in %1 von %2 Punkten verletzt</translation>
    </message>
    <message>
        <source>not checked to the end</source>
        <translation>nicht zu Ende geprüft</translation>
    </message>
    <message>
        <source>⚠ %1. Received: %2. Expected: %3.</source>
        <translation>⚠ %1. Erhalten: %2. Erwartet: %3.</translation>
    </message>
    <message>
        <source>zmq-crossover worker --check shows the others.</source>
        <translation>zmq-crossover worker --check zeigt die anderen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crossover::ExportActions</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Chart in View</source>
        <translation>&amp;Aktuelles Diagramm</translation>
    </message>
    <message>
        <source>&amp;All Charts</source>
        <translation>A&amp;lle Diagramme</translation>
    </message>
    <message>
        <source>&amp;Transparent Pictures</source>
        <translation>&amp;Transparente Bilder</translation>
    </message>
    <message>
        <source>Export PNG and SVG without a white background</source>
        <translation>PNG und SVG ohne weißen Hintergrund exportieren</translation>
    </message>
    <message>
        <source>S&amp;lides (16:9)</source>
        <translation>&amp;Folien (16:9)</translation>
    </message>
    <message>
        <source>Export and copy pictures as wide as slides, with the verdict as the title</source>
        <translation>Bilder im Folienformat exportieren und kopieren, mit dem Ergebnis als Titel</translation>
    </message>
    <message>
        <source>PNG &amp;%1x...</source>
        <translation>PNG &amp;%1x...</translation>
    </message>
    <message>
        <source>Pixels per point: %1. The picture contains the session: this program can open it</source>
        <translation>Pixel pro Punkt: %1. Das Bild enthält die Sitzung: Dieses Programm kann es öffnen</translation>
    </message>
    <message>
        <source>&amp;SVG...</source>
        <translation>&amp;SVG...</translation>
    </message>
    <message>
        <source>A vector graphic, sharp at any size</source>
        <translation>Eine Vektorgrafik, in jeder Größe scharf</translation>
    </message>
    <message>
        <source>P&amp;DF...</source>
        <translation>P&amp;DF...</translation>
    </message>
    <message>
        <source>A page for printing</source>
        <translation>Eine Seite zum Drucken</translation>
    </message>
    <message>
        <source>&amp;Copy All Charts</source>
        <translation>Alle Diagramme &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the picture to the clipboard</source>
        <translation>Das Bild in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Samples as CSV...</source>
        <translation>&amp;Messwerte als CSV...</translation>
    </message>
    <message>
        <source>All samples, one row each, ready for pandas</source>
        <translation>Alle Messwerte, je eine Zeile, passend für pandas</translation>
    </message>
    <message>
        <source>S&amp;elected Samples as CSV...</source>
        <translation>Ausge&amp;wählte Messwerte als CSV...</translation>
    </message>
    <message>
        <source>Only the rows selected in the table</source>
        <translation>Nur die in der Tabelle ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Report as Markdown...</source>
        <translation>&amp;Bericht als Markdown...</translation>
    </message>
    <message>
        <source>Verdicts, thresholds, tables and machine facts, with a picture of the charts</source>
        <translation>Ergebnisse, Schwellen, Tabellen und Angaben zum Rechner, mit einem Bild der Diagramme</translation>
    </message>
    <message>
        <source>Report as &amp;HTML...</source>
        <translation>Bericht als &amp;HTML...</translation>
    </message>
    <message>
        <source>The same report with its charts, as one page for a browser</source>
        <translation>Derselbe Bericht mit seinen Diagrammen, als eine Seite für den Browser</translation>
    </message>
    <message>
        <source>&amp;Google Benchmark JSON...</source>
        <translation>&amp;Google-Benchmark-JSON...</translation>
    </message>
    <message>
        <source>All trials, for Google Benchmark&apos;s compare.py</source>
        <translation>Alle Versuche, für compare.py von Google Benchmark</translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation>Be&amp;richt kopieren</translation>
    </message>
    <message>
        <source>Copy the report to the clipboard as Markdown</source>
        <translation>Den Bericht als Markdown in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export charts as pictures, samples as a table, or a report</source>
        <translation>Diagramme als Bilder, Messwerte als Tabelle oder einen Bericht exportieren</translation>
    </message>
    <message>
        <source>Nothing to export yet: start a sweep or open a file</source>
        <translation>Noch nichts zu exportieren: eine Messreihe starten oder eine Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Distribution of Latency</source>
        <translation>&amp;Verteilung der Latenz</translation>
    </message>
    <message>
        <source>&amp;Copy Distribution</source>
        <translation>Verteilung &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>crossover::Exporter</name>
    <message>
        <source>Export all charts</source>
        <translation>Alle Diagramme exportieren</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Export all samples</source>
        <translation>Alle Messwerte exportieren</translation>
    </message>
    <message>
        <source>Export selected samples</source>
        <translation>Ausgewählte Messwerte exportieren</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>Charts copied to the clipboard</source>
        <translation>Diagramme in die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Chart copied to the clipboard</source>
        <translation>Diagramm in die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>Report copied to the clipboard</source>
        <translation>Bericht in die Zwischenablage kopiert</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>crossover::FileActions</name>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open a session, an exported PNG picture or a table (also of pyzmq or libzmq)</source>
        <translation>Eine Sitzung, ein exportiertes PNG-Bild oder eine Tabelle öffnen (auch von pyzmq oder libzmq)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open pyzmq 17 Re&amp;ference</source>
        <translation>pyzmq-17-&amp;Referenz öffnen</translation>
    </message>
    <message>
        <source>Open the measurement behind pyzmq&apos;s COPY_THRESHOLD of 64 KiB</source>
        <translation>Die Messung öffnen, auf der pyzmqs COPY_THRESHOLD von 64 KiB beruht</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save everything: setup, machine facts and all samples</source>
        <translation>Alles speichern: Einstellungen, Angaben zum Rechner und alle Messwerte</translation>
    </message>
    <message>
        <source>Save Session &amp;As...</source>
        <translation>Sitzung speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Save the session under another name</source>
        <translation>Die Sitzung unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Properties...</source>
        <translation>&amp;Eigenschaften...</translation>
    </message>
    <message>
        <source>Edit title and notes, which are saved in the session</source>
        <translation>Titel und Notizen bearbeiten, die in der Sitzung gespeichert werden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Clear the list of recent files; the files themselves stay</source>
        <translation>Die Liste zuletzt geöffneter Dateien leeren; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>&amp;History of a Folder...</source>
        <translation>Ver&amp;lauf eines Ordners...</translation>
    </message>
    <message>
        <source>Show how the sessions of a folder change over time</source>
        <translation>Zeigen, wie sich die Sitzungen eines Ordners mit der Zeit ändern</translation>
    </message>
</context>
<context>
    <name>crossover::GuessBar</name>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Guessed size</source>
        <translation>Geratene Größe</translation>
    </message>
    <message>
        <source>16 KiB</source>
        <translation>16 KiB</translation>
    </message>
    <message>
        <source>From which message size on zero-copy will be faster, as the audience guesses; Enter takes it. A click into a chart does the same</source>
        <translation>Ab welcher Nachrichtengröße Zero-Copy schneller sein wird, wie das Publikum rät; Eingabe übernimmt den Tipp. Ein Klick in ein Diagramm tut dasselbe</translation>
    </message>
    <message>
        <source>Show the answer, and how far off the guess is (R)</source>
        <translation>Die Antwort zeigen, und wie weit der Tipp daneben liegt (R)</translation>
    </message>
    <message>
        <source>A message has at least 1 byte: type a size such as 16 KiB</source>
        <translation>Eine Nachricht hat mindestens 1 Byte: eine Größe wie 16 KiB eingeben</translation>
    </message>
    <message>
        <source>G again ends guessing</source>
        <translation>G beendet das Raten</translation>
    </message>
</context>
<context>
    <name>crossover::GuessFirst</name>
    <message>
        <source>Your guess: %1</source>
        <translation>Tipp: %1</translation>
    </message>
    <message>
        <source>How large must a message be before zero-copy is faster? Click into a chart, or type a size.</source>
        <translation>Wie groß muss eine Nachricht sein, damit Zero-Copy schneller ist? In ein Diagramm klicken oder eine Größe eingeben.</translation>
    </message>
</context>
<context>
    <name>crossover::HeaderControls</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>crossover::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open Sample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Open the sweep that ships with the program, as the tutorial does</source>
        <translation>Die mitgelieferte Messreihe öffnen, wie es das Tutorial tut</translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation>&amp;Tutorial</translation>
    </message>
    <message>
        <source>Ten minutes with the sample: how to read and use an answer</source>
        <translation>Zehn Minuten mit dem Beispiel: wie man eine Antwort liest und nutzt</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to measure, and how to read the results</source>
        <translation>Wie man misst und die Ergebnisse liest</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Tastatur&amp;kürzel</translation>
    </message>
    <message>
        <source>All keyboard shortcuts, by menu</source>
        <translation>Alle Tastaturkürzel, nach Menü</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Then click a part of the window to read what it does</source>
        <translation>Danach einen Teil des Fensters anklicken, um zu lesen, was er tut</translation>
    </message>
    <message>
        <source>&amp;About ZeroMQ Crossover</source>
        <translation>Ü&amp;ber ZeroMQ Crossover</translation>
    </message>
    <message>
        <source>Show versions and licence</source>
        <translation>Versionen und Lizenz anzeigen</translation>
    </message>
</context>
<context>
    <name>crossover::HistoryModel</name>
    <message>
        <source>Double-click or press Enter to open this session</source>
        <translation>Doppelklick oder Eingabe öffnet diese Sitzung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Crossover (95 %)</source>
        <translation>Schnittpunkt (95 %)</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Smallest size: copy, zero-copy</source>
        <translation>Kleinste Größe: Kopieren, Zero-Copy</translation>
    </message>
    <message>
        <source>Middle size</source>
        <translation>Mittlere Größe</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Größte Größe</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>libzmq</source>
        <translation>libzmq</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>crossover::HistoryPlot</name>
    <message>
        <source>Crossovers over time</source>
        <translation>Schnittpunkte im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Each mark is a session at its crossover, with the 95 % interval. The interval of a hollow mark has an open end; a cross at the lower edge is a session without an answer. Dashed vertical lines stand where the crossover changed, thin horizontal ones at its median in between. A double click opens a session.</source>
        <translation>Jede Marke ist eine Sitzung bei ihrem Schnittpunkt, mit dem 95-%-Intervall. Das Intervall einer hohlen Marke hat ein offenes Ende; ein Kreuz am unteren Rand ist eine Sitzung ohne Antwort. Gestrichelte senkrechte Linien stehen, wo sich der Schnittpunkt geändert hat, dünne waagerechte bei seinem Median dazwischen. Ein Doppelklick öffnet eine Sitzung.</translation>
    </message>
</context>
<context>
    <name>crossover::HistoryWindow</name>
    <message>
        <source>Export &amp;Chart...</source>
        <translation>&amp;Diagramm exportieren...</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>Das Diagramm als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>Export &amp;Table...</source>
        <translation>&amp;Tabelle exportieren...</translation>
    </message>
    <message>
        <source>Save the table of all metrics as CSV</source>
        <translation>Die Tabelle aller Metriken als CSV speichern</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Metric of the history</source>
        <translation>Metrik des Verlaufs</translation>
    </message>
    <message>
        <source>The metric whose crossovers are shown</source>
        <translation>Die Metrik, deren Schnittpunkte gezeigt werden</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The changes that were found, and the files that were left out</source>
        <translation>Die gefundenen Änderungen und die ausgelassenen Dateien</translation>
    </message>
    <message>
        <source>Reading the sessions of %1</source>
        <translation>Die Sitzungen in %1 werden gelesen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>A row for each session. The first one after a change is bold. Enter opens a session.</source>
        <translation>Eine Zeile je Sitzung. Die erste nach einer Änderung ist fett. Eingabe öffnet eine Sitzung.</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Metrik</translation>
    </message>
    <message>
        <source>Reading session %1 of %2</source>
        <translation>Sitzung %1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>No sessions in %1 yet. Save some there as .zxo files: they appear here.</source>
        <translation>In %1 sind noch keine Sitzungen. Welche dort als .zxo-Dateien speichern: Sie erscheinen hier.</translation>
    </message>
    <message>
        <source>%1: crossover over time</source>
        <translation>%1: Schnittpunkt im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Left out: %1: %2</source>
        <translation>Ausgelassen: %1: %2</translation>
    </message>
    <message>
        <source>A session can be opened when the sweep has ended</source>
        <translation>Eine Sitzung lässt sich öffnen, wenn die Messreihe zu Ende ist</translation>
    </message>
    <message>
        <source>Significance level</source>
        <translation>Signifikanzniveau</translation>
    </message>
    <message>
        <source>A change is shown where sessions in random order seem to change as much with this probability at most</source>
        <translation>Eine Änderung wird gezeigt, wenn sich Sitzungen in zufälliger Reihenfolge höchstens mit dieser Wahrscheinlichkeit ebenso stark zu ändern scheinen</translation>
    </message>
    <message>
        <source>C&amp;hanges up to p</source>
        <translation>&amp;Änderungen bis p</translation>
    </message>
</context>
<context>
    <name>crossover::Inspector</name>
    <message>
        <source>B ÷ A</source>
        <translation>B ÷ A</translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>Größe %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>%1: %2 at A, %3 at B</source>
        <translation>%1: %2 bei A, %3 bei B</translation>
    </message>
</context>
<context>
    <name>crossover::KeptRuns</name>
    <message>
        <source>The samples in the window are in no file, and there is no room to keep them beside the next sweep. Save them (Ctrl+S), or remove a session from the list in the Compare tab.</source>
        <translation>Die Messwerte im Fenster sind in keiner Datei, und neben der nächsten Messreihe ist kein Platz mehr für sie. Die Messwerte speichern (Strg+S) oder im Reiter „Vergleich“ eine Sitzung aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>%1, kept at %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>crossover::LatencyControls</name>
    <message>
        <source>Median or percentile of latency</source>
        <translation>Median oder Perzentil der Latenz</translation>
    </message>
    <message>
        <source>What charts and verdicts show of latency: the median, or a percentile of its round trips (Ctrl+L: the next one)</source>
        <translation>Was Diagramme und Ergebnisse von der Latenz zeigen: den Median oder ein Perzentil ihrer Umläufe (Strg+L: das nächste)</translation>
    </message>
</context>
<context>
    <name>crossover::Legend</name>
    <message>
        <source>Click to show or hide an arm. Curves laid over the chart are solid for copying and dashed for zero-copy.</source>
        <translation>Klicken, um ein Verfahren ein- oder auszublenden. Überlagerte Kurven sind für Kopieren durchgezogen und für Zero-Copy gestrichelt.</translation>
    </message>
    <message>
        <source>Click to show or hide an arm</source>
        <translation>Klicken, um ein Verfahren ein- oder auszublenden</translation>
    </message>
</context>
<context>
    <name>crossover::LiveSweep</name>
    <message>
        <source>The journal of this sweep is incomplete: %1</source>
        <translation>Das Journal dieser Messreihe ist unvollständig: %1</translation>
    </message>
    <message>
        <source>No threshold is recommended, so there is nothing to check</source>
        <translation>Es wird keine Schwelle empfohlen, deshalb gibt es nichts zu prüfen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Checking the threshold %1: %2</source>
        <translation>Schwelle %1 wird geprüft: %2</translation>
    </message>
    <message>
        <source>Sweep started: %1, seed %2</source>
        <translation>Messreihe gestartet: %1, Startwert %2</translation>
    </message>
    <message>
        <source>A sweep is running already</source>
        <translation>Es läuft schon eine Messreihe</translation>
    </message>
    <message>
        <source>There is nothing to measure further yet</source>
        <translation>Noch gibt es nichts, was sich weiter messen lässt</translation>
    </message>
    <message>
        <source>This session cannot be measured further: %1. Start a new sweep instead.</source>
        <translation>Diese Sitzung lässt sich nicht weiter messen: %1. Stattdessen eine neue Messreihe starten.</translation>
    </message>
    <message>
        <source>Measuring more, where an answer is missing</source>
        <translation>Weitere Messungen, wo eine Antwort fehlt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>All sizes are measured; now the sizes where an answer is missing</source>
        <translation>Alle Größen sind gemessen; jetzt die Größen, bei denen eine Antwort fehlt</translation>
    </message>
    <message>
        <source>Finished: %1 in %2</source>
        <translation>Fertig: %1 in %2</translation>
    </message>
    <message>
        <source>Stopped: %1 kept</source>
        <translation>Gestoppt: %1 behalten</translation>
    </message>
    <message>
        <source>Ended early: %1 kept</source>
        <translation>Vorzeitig beendet: %1 behalten</translation>
    </message>
    <message>
        <source>The sweep ended early: %1. All samples so far are kept.</source>
        <translation>Die Messreihe endete vorzeitig: %1. Alle bisherigen Messwerte bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>crossover::MainWindow</name>
    <message>
        <source>warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation>Geöffnet: %1, %2</translation>
    </message>
</context>
<context>
    <name>crossover::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>A page of the manual. Tab goes to the next link, Enter follows it.</source>
        <translation>Eine Seite des Handbuchs. Tab springt zum nächsten Link, Eingabe folgt ihm.</translation>
    </message>
</context>
<context>
    <name>crossover::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back to the previous page (Alt+Left)</source>
        <translation>Zurück zur vorigen Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go forward to the next page (Alt+Right)</source>
        <translation>Vorwärts zur nächsten Seite (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Go to the list of all pages (Alt+Home)</source>
        <translation>Zur Liste aller Seiten (Alt+Pos1)</translation>
    </message>
</context>
<context>
    <name>crossover::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>crossover::MetricChart</name>
    <message>
        <source>half a round trip</source>
        <translation>halber Umlauf</translation>
    </message>
    <message>
        <source>sending end, per message</source>
        <translation>sendendes Ende, pro Nachricht</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>sending process, per burst</source>
        <translation>sendender Prozess, je Burst</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>crossover::MetricControls</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>crossover::NoiseIndicator</name>
    <message>
        <source>disturbed: %1</source>
        <translation>gestört: %1</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>◆</source>
        <translation>◆</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>Machine while measuring: %1</source>
        <translation>Rechner während der Messung: %1</translation>
    </message>
    <message>
        <source>Other activity on the machine during the last %1 trials</source>
        <translation>Andere Aktivität auf dem Rechner während der letzten %1 Versuche</translation>
    </message>
    <message>
        <source>Other activity on the machine during all %1 trials</source>
        <translation>Andere Aktivität auf dem Rechner während aller %1 Versuche</translation>
    </message>
</context>
<context>
    <name>crossover::OpeningIndicator</name>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop opening this file</source>
        <translation>Das Öffnen dieser Datei abbrechen</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation>Öffnen von %1 ...</translation>
    </message>
</context>
<context>
    <name>crossover::PaneActions</name>
    <message>
        <source>Show &amp;Setup</source>
        <translation>&amp;Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Show or hide the settings of a sweep beside the charts</source>
        <translation>Die Einstellungen einer Messreihe neben den Diagrammen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation>Details an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide samples, figures and facts below the charts</source>
        <translation>Messwerte, Kennzahlen und Angaben unter den Diagrammen ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>crossover::PlacementChoice</name>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>What suits transport and machine: spread over 4 or more physical cores; else by roles, and over inproc by sides; free with a single CPU</source>
        <translation>Passend zu Transport und Rechner: verteilt auf 4 oder mehr physische Kerne; sonst nach Rollen, über inproc nach Seiten; frei bei nur einer CPU</translation>
    </message>
</context>
<context>
    <name>crossover::Presenter</name>
    <message>
        <source>RECORDING %1× · %2 %</source>
        <translation>AUFZEICHNUNG %1× · %2 %</translation>
    </message>
    <message>
        <source>recording, %1 %</source>
        <translation>Aufzeichnung, %1 %</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>PgDn one chart after the other · F9 replay · G guess first · F5 start a sweep · Esc leave</source>
        <translation>Bild ab: ein Diagramm nach dem anderen · F9 Wiedergabe · G erst raten · F5 Messreihe starten · Esc beenden</translation>
    </message>
</context>
<context>
    <name>crossover::PresenterActions</name>
    <message>
        <source>&amp;Presenter Mode</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Show verdicts and charts full screen in large type; Esc leaves (F11)</source>
        <translation>Ergebnisse und Diagramme im Vollbild in großer Schrift zeigen; Esc beendet (F11)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>Replay the sweep in presenter mode, faster than it was measured (F9)</source>
        <translation>Die Messreihe als Präsentation wiedergeben, schneller als gemessen (F9)</translation>
    </message>
    <message>
        <source>Leave Presenter Mode</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>End the replay; once more leaves presenter mode</source>
        <translation>Die Wiedergabe beenden; noch einmal: Präsentation beenden</translation>
    </message>
    <message>
        <source>Next Chart</source>
        <translation>Nächstes Diagramm</translation>
    </message>
    <message>
        <source>Show one chart after the other, then all of them</source>
        <translation>Ein Diagramm nach dem anderen zeigen, dann alle</translation>
    </message>
    <message>
        <source>Previous Chart</source>
        <translation>Voriges Diagramm</translation>
    </message>
    <message>
        <source>Show the chart before, or all of them</source>
        <translation>Das Diagramm davor zeigen oder alle</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Replay faster, up to 20x</source>
        <translation>Schneller wiedergeben, bis zu 20x</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Replay slower, down to 1x</source>
        <translation>Langsamer wiedergeben, bis hinab zu 1x</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go forward by 5 % of the recording</source>
        <translation>Um 5 % der Aufzeichnung vorspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back by 5 % of the recording</source>
        <translation>Um 5 % der Aufzeichnung zurückspringen</translation>
    </message>
    <message>
        <source>To the Beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Replay from the first trial</source>
        <translation>Vom ersten Versuch an wiedergeben</translation>
    </message>
    <message>
        <source>To the End</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Die ganze Aufzeichnung zeigen</translation>
    </message>
    <message>
        <source>&amp;Resume Replay</source>
        <translation>&amp;Wiedergabe fortsetzen</translation>
    </message>
    <message>
        <source>Pause &amp;Replay</source>
        <translation>&amp;Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>&amp;Guess First</source>
        <translation>&amp;Erst raten</translation>
    </message>
    <message>
        <source>Hide the answer in presenter mode until the audience has guessed it: click into a chart, or type a size (Shift+F11)</source>
        <translation>Die Antwort in der Präsentation verbergen, bis das Publikum geraten hat: in ein Diagramm klicken oder eine Größe eingeben (Umschalt+F11)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Show the answer, and how far off the guess is</source>
        <translation>Die Antwort zeigen, und wie weit der Tipp daneben liegt</translation>
    </message>
</context>
<context>
    <name>crossover::PresenterVerdicts</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>crossover::PresetChooser</name>
    <message>
        <source>P&amp;reset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Save Setup as Preset...</source>
        <translation>Als Voreinstellung &amp;speichern...</translation>
    </message>
    <message>
        <source>Save the whole setup under a name</source>
        <translation>Alle Einstellungen unter einem Namen speichern</translation>
    </message>
    <message>
        <source>Re&amp;name Preset...</source>
        <translation>Voreinstellung &amp;umbenennen...</translation>
    </message>
    <message>
        <source>Rename the selected preset (only your own)</source>
        <translation>Die gewählte Voreinstellung umbenennen (nur eigene)</translation>
    </message>
    <message>
        <source>&amp;Delete Preset...</source>
        <translation>Voreinstellung &amp;löschen...</translation>
    </message>
    <message>
        <source>Delete the selected preset (only your own)</source>
        <translation>Die gewählte Voreinstellung löschen (nur eigene)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>How much to measure: sizes, rounds and times. Your own presets contain the whole setup</source>
        <translation>Wie viel gemessen wird: Größen, Runden und Zeiten. Eigene Voreinstellungen enthalten alle Einstellungen</translation>
    </message>
    <message>
        <source>Your own preset: the whole setup</source>
        <translation>Eigene Voreinstellung: alle Einstellungen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>A setup that is not saved as a preset</source>
        <translation>Einstellungen, die nicht als Voreinstellung gespeichert sind</translation>
    </message>
</context>
<context>
    <name>crossover::PresetNameDialog</name>
    <message>
        <source>&amp;Name of the preset</source>
        <translation>&amp;Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Replaces the preset with this name</source>
        <translation>Ersetzt die Voreinstellung mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>crossover::PropertiesDialog</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Same as the file name</source>
        <translation>Wie der Dateiname</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was different this time? Notes are saved in the session and shown in the report.</source>
        <translation>Was war diesmal anders? Notizen werden in der Sitzung gespeichert und im Bericht gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The notes have %1 characters; at most %2 fit</source>
        <translation>Die Notizen haben %1 Zeichen; höchstens %2 sind möglich</translation>
    </message>
</context>
<context>
    <name>crossover::ReadingOverlay</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>crossover::RecommendationBar</name>
    <message>
        <source>Copy for C&amp;++</source>
        <translation>Für C&amp;++ kopieren</translation>
    </message>
    <message>
        <source>Copy a constant to the clipboard, with a comment that says what was measured; this program must have sent it</source>
        <translation>Eine Konstante in die Zwischenablage kopieren, mit einem Kommentar, was gemessen wurde; nur wenn dieses Programm gesendet hat</translation>
    </message>
    <message>
        <source>Copy for pyzm&amp;q</source>
        <translation>Für pyzm&amp;q kopieren</translation>
    </message>
    <message>
        <source>Copy a line that sets zmq.COPY_THRESHOLD to the clipboard, with a comment that says what was measured; pyzmq must have sent it: choose it as sender</source>
        <translation>Eine Zeile, die zmq.COPY_THRESHOLD setzt, in die Zwischenablage kopieren, mit einem Kommentar, was gemessen wurde; nur wenn pyzmq gesendet hat: pyzmq als Sender wählen</translation>
    </message>
    <message>
        <source>Chec&amp;k It</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Measure a third arm that copies below the threshold and sends zero-copy from it on: it should follow the better of the two curves</source>
        <translation>Ein drittes Verfahren messen, das unter der Schwelle kopiert und ab ihr mit Zero-Copy sendet: Es sollte der besseren der beiden Kurven folgen</translation>
    </message>
    <message>
        <source>Recommended threshold</source>
        <translation>Empfohlene Schwelle</translation>
    </message>
</context>
<context>
    <name>crossover::Recovery</name>
    <message>
        <source>An interrupted sweep cannot be restored: %1</source>
        <translation>Eine unterbrochene Messreihe lässt sich nicht wiederherstellen: %1</translation>
    </message>
</context>
<context>
    <name>crossover::ReplayBar</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Position of the replay; drag to move it</source>
        <translation>Stelle der Wiedergabe; zum Verschieben ziehen</translation>
    </message>
    <message>
        <source>Space pause · + − speed · ← → move · Esc end</source>
        <translation>Leertaste Pause · + − Tempo · ← → springen · Esc Ende</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>crossover::ResourceControls</name>
    <message>
        <source>CPU time or peak memory</source>
        <translation>CPU-Zeit oder Spitzenspeicher</translation>
    </message>
    <message>
        <source>What charts and verdicts show of what messages cost the machine: CPU time, or peak memory (Ctrl+Shift+M: the other one)</source>
        <translation>Was Diagramme und Urteile von den Kosten der Nachrichten zeigen: CPU-Zeit oder Spitzenspeicher (Strg+Umschalt+M: das andere)</translation>
    </message>
</context>
<context>
    <name>crossover::ResultsView</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Combination in view</source>
        <translation>Angezeigte Kombination</translation>
    </message>
    <message>
        <source>The measured combination that charts, verdicts and summary show</source>
        <translation>Die gemessene Kombination, die Diagramme, Ergebnisse und Zusammenfassung zeigen</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>Kombination</translation>
    </message>
</context>
<context>
    <name>crossover::SamplesModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Number of the trial in its sweep; all arms of a trial share it</source>
        <translation>Nummer des Versuchs in seiner Messreihe; alle Verfahren eines Versuchs haben dieselbe</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>explore (all sizes), refine (where an answer is missing) or check (of a threshold)</source>
        <translation>explore (alle Größen), refine (wo eine Antwort fehlt) oder check (Prüfung einer Schwelle)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round of the phase; one round measures every size once</source>
        <translation>Runde der Phase; eine Runde misst jede Größe einmal</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>throughput (PUSH to PULL) or latency (REQ/REP)</source>
        <translation>throughput (PUSH an PULL) oder latency (REQ/REP)</translation>
    </message>
    <message>
        <source>Size (B)</source>
        <translation>Größe (B)</translation>
    </message>
    <message>
        <source>Message size: payload bytes</source>
        <translation>Nachrichtengröße: Nutzdaten in Byte</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>copy, zero-copy, or hybrid: copies below a threshold, zero-copy from it on</source>
        <translation>copy, zero-copy oder hybrid: unter einer Schwelle Kopieren, ab ihr Zero-Copy</translation>
    </message>
    <message>
        <source>Threshold (B)</source>
        <translation>Schwelle (B)</translation>
    </message>
    <message>
        <source>The hybrid arm sends zero-copy from this size on</source>
        <translation>Ab dieser Größe sendet das Hybrid-Verfahren mit Zero-Copy</translation>
    </message>
    <message>
        <source>Throughput (msg/s)</source>
        <translation>Durchsatz (msg/s)</translation>
    </message>
    <message>
        <source>Messages per second, first send to last receive</source>
        <translation>Nachrichten pro Sekunde, vom ersten Senden bis zum letzten Empfangen</translation>
    </message>
    <message>
        <source>Send rate (msg/s)</source>
        <translation>Senderate (msg/s)</translation>
    </message>
    <message>
        <source>Messages per second of the send loop alone</source>
        <translation>Nachrichten pro Sekunde, nur die Sendeschleife</translation>
    </message>
    <message>
        <source>Latency (µs)</source>
        <translation>Latenz (µs)</translation>
    </message>
    <message>
        <source>Median of half a round trip</source>
        <translation>Median des halben Umlaufs</translation>
    </message>
    <message>
        <source>p90 (µs)</source>
        <translation>p90 (µs)</translation>
    </message>
    <message>
        <source>90th percentile of half a round trip</source>
        <translation>90-%-Perzentil des halben Umlaufs</translation>
    </message>
    <message>
        <source>p99 (µs)</source>
        <translation>p99 (µs)</translation>
    </message>
    <message>
        <source>99th percentile of half a round trip</source>
        <translation>99-%-Perzentil des halben Umlaufs</translation>
    </message>
    <message>
        <source>p99.9 (µs)</source>
        <translation>p99.9 (µs)</translation>
    </message>
    <message>
        <source>99.9th percentile of half a round trip; only of trials with at least 5000 of them</source>
        <translation>99,9-%-Perzentil des halben Umlaufs; nur bei Versuchen mit mindestens 5000 Umläufen</translation>
    </message>
    <message>
        <source>Max (µs)</source>
        <translation>Max. (µs)</translation>
    </message>
    <message>
        <source>The slowest round trip of the trial</source>
        <translation>Der langsamste Umlauf des Versuchs</translation>
    </message>
    <message>
        <source>CPU, sender (µs)</source>
        <translation>CPU, Sender (µs)</translation>
    </message>
    <message>
        <source>CPU time of the sending end per message, libzmq&apos;s thread included</source>
        <translation>CPU-Zeit des sendenden Endes pro Nachricht, einschließlich des Threads von libzmq</translation>
    </message>
    <message>
        <source>CPU, receiver (µs)</source>
        <translation>CPU, Empfänger (µs)</translation>
    </message>
    <message>
        <source>CPU time of the receiving end per message, libzmq&apos;s thread included</source>
        <translation>CPU-Zeit des empfangenden Endes pro Nachricht, einschließlich des Threads von libzmq</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>What carries the messages</source>
        <translation>Was die Nachrichten befördert</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Blocking calls, or poll before each call</source>
        <translation>Blockierende Aufrufe oder poll vor jedem Aufruf</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>What frees a zero-copy buffer after it was sent</source>
        <translation>Was einen Zero-Copy-Puffer nach dem Senden freigibt</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Where the threads of sender, receiver and libzmq ran</source>
        <translation>Wo die Threads von Sender, Empfänger und libzmq liefen</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Who sent: a thread of this program, or a worker</source>
        <translation>Wer gesendet hat: ein Thread dieses Programms oder ein Worker</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who received: a thread of this program, or a worker</source>
        <translation>Wer empfangen hat: ein Thread dieses Programms oder ein Worker</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Whether the messages were encrypted</source>
        <translation>Ob die Nachrichten verschlüsselt waren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Timed messages (latency: round trips)</source>
        <translation>Gemessene Nachrichten (bei Latenz: Umläufe)</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Messages sent back to back on an empty link</source>
        <translation>Unmittelbar nacheinander gesendete Nachrichten auf einer leeren Verbindung</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Attempts discarded before this one because the machine was disturbed</source>
        <translation>Vorher verworfene Anläufe, weil der Rechner gestört war</translation>
    </message>
    <message>
        <source>Disturbed</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Whether the machine was disturbed during this trial</source>
        <translation>Ob der Rechner während dieses Versuchs gestört war</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Voluntary context switches: this process waited</source>
        <translation>Freiwillige Kontextwechsel: Dieser Prozess hat gewartet</translation>
    </message>
    <message>
        <source>Preempted</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>Involuntary context switches: the kernel took the CPU away</source>
        <translation>Unfreiwillige Kontextwechsel: Der Kernel hat die CPU entzogen</translation>
    </message>
    <message>
        <source>Major faults</source>
        <translation>Major Faults</translation>
    </message>
    <message>
        <source>Pages read from disk</source>
        <translation>Von der Platte gelesene Speicherseiten</translation>
    </message>
    <message>
        <source>Steal (%)</source>
        <translation>Steal (%)</translation>
    </message>
    <message>
        <source>CPU time taken by the hypervisor</source>
        <translation>CPU-Zeit, die der Hypervisor genommen hat</translation>
    </message>
    <message>
        <source>Others (%)</source>
        <translation>Andere (%)</translation>
    </message>
    <message>
        <source>CPU time used by other processes</source>
        <translation>CPU-Zeit, die andere Prozesse verbraucht haben</translation>
    </message>
    <message>
        <source>Peak memory (B)</source>
        <translation>Spitzenspeicher (B)</translation>
    </message>
    <message>
        <source>Memory that the sending process needs for a burst of an arm; measured in the first rounds</source>
        <translation>Speicher, den der sendende Prozess für einen Burst eines Verfahrens braucht; in den ersten Runden gemessen</translation>
    </message>
</context>
<context>
    <name>crossover::SamplesView</name>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>crossover::SessionComparison</name>
    <message>
        <source> · compared with %1</source>
        <translation> · verglichen mit %1</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
</context>
<context>
    <name>crossover::SessionFiles</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session was not saved: %1</source>
        <translation>Die Sitzung wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>the sweep of %1</source>
        <translation>Messreihe (%1)</translation>
    </message>
</context>
<context>
    <name>crossover::SessionLoader</name>
    <message>
        <source>is a pipe or a device; save its content to a file first</source>
        <translation>ist eine Pipe oder ein Gerät; den Inhalt zuerst in einer Datei speichern</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
</context>
<context>
    <name>crossover::SetupPresets</name>
    <message>
        <source>Save the setup as a preset</source>
        <translation>Einstellungen als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Voreinstellung umbenennen</translation>
    </message>
    <message>
        <source>The setup cannot show all that the preset &apos;%1&apos; sets: compare the two before you start. The command line measures all of it: zmq-crossover sweep --preset &apos;%1&apos;</source>
        <translation>Die Einstellungen können nicht alles zeigen, was die Voreinstellung „%1“ setzt: vor dem Start beides vergleichen. Die Befehlszeile misst alles: zmq-crossover sweep --preset &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>crossover::SideMarks</name>
    <message>
        <source>your guess: %1</source>
        <translation>Tipp: %1</translation>
    </message>
</context>
<context>
    <name>crossover::SpeedupChart</name>
    <message>
        <source>Relative speedup</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>zero-copy ÷ copy, %1</source>
        <translation>Zero-Copy ÷ Kopieren, %1</translation>
    </message>
    <message>
        <source>copying ÷ %1, %2</source>
        <translation>Kopieren ÷ %1, %2</translation>
    </message>
    <message>
        <source>zero-copy ÷ %1, %2</source>
        <translation>Zero-Copy ÷ %1, %2</translation>
    </message>
    <message>
        <source>Message size</source>
        <translation>Nachrichtengröße</translation>
    </message>
    <message>
        <source>zero-copy %1</source>
        <translation>Zero-Copy %1</translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation>Kopieren %1</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Faktor</translation>
    </message>
</context>
<context>
    <name>crossover::SpeedupControls</name>
    <message>
        <source>Zero-copy ÷ copy</source>
        <translation>Zero-Copy ÷ Kopieren</translation>
    </message>
    <message>
        <source>Copy ÷ baseline</source>
        <translation>Kopieren ÷ Basis</translation>
    </message>
    <message>
        <source>Zero-copy ÷ baseline</source>
        <translation>Zero-Copy ÷ Basis</translation>
    </message>
    <message>
        <source>What the speedup chart compares</source>
        <translation>Was das Beschleunigungsdiagramm vergleicht</translation>
    </message>
    <message>
        <source>Compare zero-copy with copying, or each session with the baseline</source>
        <translation>Zero-Copy mit Kopieren vergleichen oder jede Sitzung mit der Basis</translation>
    </message>
    <message>
        <source>Metric of the speedup chart</source>
        <translation>Metrik des Beschleunigungsdiagramms</translation>
    </message>
    <message>
        <source>The metric whose speedup is shown</source>
        <translation>Die Metrik, deren Beschleunigung gezeigt wird</translation>
    </message>
    <message>
        <source>Logarithmic speedup axis</source>
        <translation>Logarithmische Beschleunigungsachse</translation>
    </message>
    <message>
        <source>Logarithmic or linear speedup axis</source>
        <translation>Logarithmische oder lineare Beschleunigungsachse</translation>
    </message>
</context>
<context>
    <name>crossover::SweepActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>Measure &amp;More</source>
        <translation>&amp;Weiter messen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>End the sweep and keep all samples so far (Esc)</source>
        <translation>Messreihe beenden und alle bisherigen Messwerte behalten (Esc)</translation>
    </message>
    <message>
        <source>Measure with this setup (Ctrl+R)</source>
        <translation>Mit diesen Einstellungen messen (Strg+R)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Continue with the next trial (Ctrl+P)</source>
        <translation>Mit dem nächsten Versuch fortfahren (Strg+P)</translation>
    </message>
    <message>
        <source>Pause after the current trial (Ctrl+P)</source>
        <translation>Nach dem laufenden Versuch pausieren (Strg+P)</translation>
    </message>
    <message>
        <source>Go on with what is shown, where an answer is missing, for the same time again (Ctrl+Shift+R)</source>
        <translation>Das Gezeigte noch einmal so lange weiter messen, wo eine Antwort fehlt (Strg+Umschalt+R)</translation>
    </message>
</context>
<context>
    <name>crossover::SweepAdvanced</name>
    <message>
        <source>new for each sweep</source>
        <translation>neu für jede Messreihe</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation>Z&amp;iel</translation>
    </message>
    <message>
        <source>Go on until the 95 % interval of each crossover is this narrow</source>
        <translation>Weiter messen, bis das 95-%-Intervall jedes Schnittpunkts so schmal ist</translation>
    </message>
    <message>
        <source>T&amp;ime limit</source>
        <translation>Z&amp;eitlimit</translation>
    </message>
    <message>
        <source>Time for each combination, with its rounds: 45s, 2min</source>
        <translation>Zeit für jede Kombination, samt ihren Runden: 45s, 2min</translation>
    </message>
    <message>
        <source>&amp;Burst time</source>
        <translation>&amp;Burst-Zeit</translation>
    </message>
    <message>
        <source>Length of a burst of the slower arm: 3ms</source>
        <translation>Dauer eines Bursts des langsameren Verfahrens: 3ms</translation>
    </message>
    <message>
        <source>In-flight li&amp;mit</source>
        <translation>Limit &amp;unterwegs</translation>
    </message>
    <message>
        <source>Limit on bytes sent but not yet received; limits memory use</source>
        <translation>Höchstens so viele gesendete und noch nicht empfangene Bytes; begrenzt den Speicherbedarf</translation>
    </message>
    <message>
        <source>cop&amp;y against copy</source>
        <translation>&amp;Kopieren gegen Kopieren</translation>
    </message>
    <message>
        <source>A/A sweep</source>
        <translation>A/A-Messreihe</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Seed of the random order of sizes and blocks; leave empty for a new one in each sweep</source>
        <translation>Startwert der zufälligen Reihenfolge von Größen und Blöcken; leer lassen für einen neuen in jeder Messreihe</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Erweitert (&amp;Y)</translation>
    </message>
    <message>
        <source>Show or hide settings that rarely need a change</source>
        <translation>Selten geänderte Einstellungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>new (last: %1)</source>
        <translation>neu (zuletzt: %1)</translation>
    </message>
</context>
<context>
    <name>crossover::SweepEnds</name>
    <message>
        <source>Sender (&amp;1)</source>
        <translation>Sender (&amp;1)</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Who sends: an entry of the list, or a command that starts a worker, such as ssh b zmq-crossover worker</source>
        <translation>Wer sendet: ein Eintrag der Liste oder ein Befehl, der einen Worker startet, etwa ssh b zmq-crossover worker</translation>
    </message>
    <message>
        <source>Receiver (&amp;2)</source>
        <translation>Empfänger (&amp;2)</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who receives: an entry of the list, or a command that starts a worker, such as ssh b zmq-crossover worker</source>
        <translation>Wer empfängt: ein Eintrag der Liste oder ein Befehl, der einen Worker startet, etwa ssh b zmq-crossover worker</translation>
    </message>
    <message>
        <source>Address (&amp;3)</source>
        <translation>Adresse (&amp;3)</translation>
    </message>
    <message>
        <source>Where the receiver listens over tcp, as the sender reaches it: HOST or HOST:PORT</source>
        <translation>Wo der Empfänger über tcp lauscht, so wie der Sender ihn erreicht: HOST oder HOST:PORT</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>crossover::SweepPanel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation>&amp;Tests</translation>
    </message>
    <message>
        <source>What to measure for both arms</source>
        <translation>Was für beide Verfahren gemessen wird</translation>
    </message>
    <message>
        <source>B&amp;uffer freed by</source>
        <translation>Puffer &amp;freigegeben durch</translation>
    </message>
    <message>
        <source>What frees a zero-copy buffer after it was sent</source>
        <translation>Was einen Zero-Copy-Puffer nach dem Senden freigibt</translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation>Wo und wie</translation>
    </message>
    <message>
        <source>Tra&amp;nsports</source>
        <translation>Tra&amp;nsporte</translation>
    </message>
    <message>
        <source>What carries the messages</source>
        <translation>Was die Nachrichten befördert</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>How both sides wait for the socket</source>
        <translation>Wie beide Seiten auf den Socket warten</translation>
    </message>
    <message>
        <source>Placement (&amp;X)</source>
        <translation>Platzierung (&amp;X)</translation>
    </message>
    <message>
        <source>On which cores the threads of sender, receiver and libzmq run</source>
        <translation>Auf welchen Kernen die Threads von Sender, Empfänger und libzmq laufen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Security (&amp;4)</source>
        <translation>Sicherheit (&amp;4)</translation>
    </message>
    <message>
        <source>Whether messages are encrypted</source>
        <translation>Ob Nachrichten verschlüsselt werden</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Sizes and time</source>
        <translation>Größen und Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not ready&lt;/b&gt;&lt;br&gt;Correct the marked setting to start</source>
        <translation>&lt;b&gt;Nicht bereit&lt;/b&gt;&lt;br&gt;Zum Starten die markierte Einstellung korrigieren</translation>
    </message>
    <message>
        <source>This sender frees buffers in its own way</source>
        <translation>Dieser Sender gibt Puffer auf eigene Weise frei</translation>
    </message>
    <message>
        <source>&lt;b&gt;About %1&lt;/b&gt;&lt;br&gt;%2 sizes, %3 trials</source>
        <translation>&lt;b&gt;Etwa %1&lt;/b&gt;&lt;br&gt;%2 Größen, %3 Versuche</translation>
    </message>
    <message>
        <source>, then more where an answer is missing: %1 at most in all</source>
        <translation>, dann weitere, wo eine Antwort fehlt: insgesamt höchstens %1</translation>
    </message>
</context>
<context>
    <name>crossover::SweepSizes</name>
    <message>
        <source>go on where it is missing</source>
        <translation>weiter messen, wo sie fehlt</translation>
    </message>
    <message>
        <source>Si&amp;zes</source>
        <translation>&amp;Größen</translation>
    </message>
    <message>
        <source>The smallest message: 64, 1KiB (1024 bytes) or 1kB (1000 bytes)</source>
        <translation>Die kleinste Nachricht: 64, 1KiB (1024 Byte) oder 1kB (1000 Byte)</translation>
    </message>
    <message>
        <source>to (&amp;L)</source>
        <translation>bis (&amp;L)</translation>
    </message>
    <message>
        <source>The largest message: 64KiB, 1MB, ...</source>
        <translation>Die größte Nachricht: 64KiB, 1MB, ...</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste Größe</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Größte Größe</translation>
    </message>
    <message>
        <source>Per &amp;octave</source>
        <translation>Pro &amp;Oktave</translation>
    </message>
    <message>
        <source>Sizes from each power of two to the next; the sizes of 1 are among those of 2, 4 and 8</source>
        <translation>Größen von jeder Zweierpotenz bis zur nächsten; die Größen bei 1 sind auch unter denen bei 2, 4 und 8</translation>
    </message>
    <message>
        <source>Roun&amp;ds</source>
        <translation>&amp;Runden</translation>
    </message>
    <message>
        <source>How many times every size is measured before the sweep goes on where an answer is missing</source>
        <translation>Wie oft jede Größe gemessen wird, bevor die Messreihe dort weiter misst, wo eine Antwort fehlt</translation>
    </message>
    <message>
        <source>T&amp;rial time</source>
        <translation>Versuchs&amp;zeit</translation>
    </message>
    <message>
        <source>Time for the bursts of both arms in one trial: 24ms, 2s</source>
        <translation>Zeit für die Bursts beider Verfahren in einem Versuch: 24ms, 2s</translation>
    </message>
    <message>
        <source>Answer (&amp;C)</source>
        <translation>Antwort (&amp;C)</translation>
    </message>
    <message>
        <source>After the rounds, measure more where an answer is missing: around each crossover, and where the cost of a threshold is uncertain</source>
        <translation>Nach den Runden weiter messen, wo eine Antwort fehlt: um jeden Schnittpunkt und wo die Kosten einer Schwelle unsicher sind</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation>
            <numerusform>Liste: %n</numerusform>
            <numerusform>Liste: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossover::SweepStatus</name>
    <message>
        <source>where an answer is missing: stage %1</source>
        <translation>wo eine Antwort fehlt: Stufe %1</translation>
    </message>
    <message>
        <source>round %1/%2</source>
        <translation>Runde %1/%2</translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation>noch höchstens %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>%1 wiederholt</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt der Messreihe</translation>
    </message>
    <message>
        <source>Trials repeated because the machine was disturbed: %1</source>
        <translation>Wegen Störungen des Rechners wiederholte Versuche: %1</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>Aufwärmen</translation>
    </message>
</context>
<context>
    <name>crossover::VerdictCard</name>
    <message>
        <source>so far</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>%1 was not measured in this session.</source>
        <translation>%1 wurde in dieser Sitzung nicht gemessen.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Too few round trips</source>
        <translation>Zu wenige Umläufe</translation>
    </message>
</context>
<context>
    <name>crossover::VerdictCards</name>
    <message>
        <source>What to do first</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>What Start will do, and what else you can do. Tab goes to the links, Enter follows one.</source>
        <translation>Was „Start“ tut und was sonst möglich ist. Tab springt zu den Links, Eingabe folgt einem.</translation>
    </message>
</context>
<context>
    <name>crossover::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Enlarge Chart</source>
        <translation>&amp;Diagramm vergrößern</translation>
    </message>
    <message>
        <source>Show one chart at full size, or all of them again (double-click)</source>
        <translation>Ein Diagramm groß zeigen oder wieder alle (Doppelklick)</translation>
    </message>
    <message>
        <source>&amp;Next Combination</source>
        <translation>&amp;Nächste Kombination</translation>
    </message>
    <message>
        <source>Show the next measured combination</source>
        <translation>Die nächste gemessene Kombination zeigen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Combination</source>
        <translation>&amp;Vorige Kombination</translation>
    </message>
    <message>
        <source>Show the previous measured combination</source>
        <translation>Die vorige gemessene Kombination zeigen</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Messwerte</translation>
    </message>
    <message>
        <source>All samples, one row each</source>
        <translation>Alle Messwerte, je eine Zeile</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>The figures of pyzmq&apos;s notebook: highest rates, costs, penalty</source>
        <translation>Die Kennzahlen aus dem Notebook von pyzmq: höchste Raten, Kosten, Mehrkosten</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>What each message and each byte cost, and where that says the curves meet</source>
        <translation>Was jede Nachricht und jedes Byte kostet und wo sich die Kurven demnach treffen</translation>
    </message>
    <message>
        <source>&amp;Distribution</source>
        <translation>&amp;Verteilung</translation>
    </message>
    <message>
        <source>Percentiles of latency at one size, for both arms</source>
        <translation>Perzentile der Latenz bei einer Größe, für beide Verfahren</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Facts about the machine and the program</source>
        <translation>Angaben zum Rechner und zum Programm</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation>Was wann geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Compare this measurement with others and see what changed</source>
        <translation>Diese Messung mit anderen vergleichen und sehen, was sich geändert hat</translation>
    </message>
    <message>
        <source>C&amp;ombinations</source>
        <translation>&amp;Kombinationen</translation>
    </message>
    <message>
        <source>Every combination of transport, release and the rest at once</source>
        <translation>Alle Kombinationen von Transport, Freigabe und allem Übrigen auf einmal</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Follow the desktop: light or dark</source>
        <translation>Dem Desktop folgen: hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
</context>
<context>
    <name>crossover::WhoChoice</name>
    <message>
        <source>a command</source>
        <translation>ein Befehl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try the sender</source>
        <translation>Sender testen</translation>
    </message>
    <message>
        <source>Try the receiver</source>
        <translation>Empfänger testen</translation>
    </message>
    <message>
        <source>This program, a thread</source>
        <translation>Dieses Programm, ein Thread</translation>
    </message>
    <message>
        <source>A thread</source>
        <translation>Ein Thread</translation>
    </message>
    <message>
        <source>As fast as it gets, and over inproc, too</source>
        <translation>So schnell wie möglich, auch über inproc</translation>
    </message>
    <message>
        <source>This program, a process of its own</source>
        <translation>Dieses Programm, ein eigener Prozess</translation>
    </message>
    <message>
        <source>A process</source>
        <translation>Ein Prozess</translation>
    </message>
    <message>
        <source>The same code in another process</source>
        <translation>Derselbe Code in einem anderen Prozess</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try It</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Stop trying it</source>
        <translation>Den Test abbrechen</translation>
    </message>
    <message>
        <source>Start it, show what it says it is and can do, and check that it keeps the protocol</source>
        <translation>Starten, zeigen, als was es sich meldet und was es kann, und prüfen, ob es das Protokoll einhält</translation>
    </message>
</context>
<context>
    <name>crossover::WhyView</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What each message and each byte cost, once both arms have been measured.</source>
        <translation>Was jede Nachricht und jedes Byte kostet, sobald beide Verfahren gemessen sind.</translation>
    </message>
</context>
<context>
    <name>crossover::WindowActions</name>
    <message>
        <source>&amp;Copy Verdicts</source>
        <translation>&amp;Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>Copy the verdict sentences to the clipboard</source>
        <translation>Die Ergebnissätze in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; asks first if a sweep is running</source>
        <translation>Das Fenster schließen; fragt zuerst, wenn eine Messreihe läuft</translation>
    </message>
    <message>
        <source>&amp;Sweep</source>
        <translation>&amp;Messreihe</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
</context>
<context>
    <name>momentText</name>
    <message>
        <source>an unknown date</source>
        <translation>unbekanntes Datum</translation>
    </message>
</context>
</TS>
