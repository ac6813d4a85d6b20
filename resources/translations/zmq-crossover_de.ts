<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About ZeroMQ Crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZeroMQ Crossover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how large a ZeroMQ message must be before zero-copy is faster than copying: on this machine, over your transport, with your way of freeing buffers.

libzmq %1
Qt %2

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrossoverMarks</name>
    <message>
        <source>≈ %1 ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Compared with %1; see the Compare tab for the numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, pictures, tables, notebooks (*.zxo *.zxo.gz *.png *.csv *.csv.gz *.ipynb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (*.zxo *.zxo.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportImage</name>
    <message>
        <source>Large marks: medians. Bands and bars: 95 % confidence intervals. Dots: single trials. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a threshold: how much longer messages of the worst size take than with the better arm. Line: estimate, in the colour of the slower arm; band: up to the proven bound; bar below the axis: safe thresholds. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup over %1: Hodges-Lehmann estimates with 95 % confidence intervals; a filled mark is significant (Mann-Whitney, 5 %, corrected for the number of sizes).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoiseText</name>
    <message>
        <source>other programs use %1 % of the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hypervisor takes %1 % of the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages per trial are read from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was disturbed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Disturbed trials: %2 of %3; repeated trials: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturbed trials: %1 of %2; repeated trials: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU used by other programs: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU taken by the hypervisor (steal): %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read from disk: %1 per trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced context switches: %1 per trial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, sent and received by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, sent by %1 and received by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 sizes from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then goes on where an answer is missing, for %1 at most in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large must a message be before zero-copy is faster on this machine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or %1, %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the ten-minute tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2, %3 release, %4 placement%5, %6, %7 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures %1 of copying and zero-copy sends over %2, %3. It takes about %4%5. The charts fill as it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring %1. Verdicts appear as soon as there are samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the setup first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the samples first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do Not Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep of %1 was interrupted. Restore it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be restored; only the trial in progress is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep is running. Stop it and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save the samples afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current setup stays as it is; only the preset is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>%1 msg/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of %1 trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of %1 pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [%1 – %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at least %2 trials each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not significant, corrected for the number of sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2 – %3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving end: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how much each threshold would cost.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: one size with both copying and zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying was not measured: nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy was not measured: nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseWords</name>
    <message>
        <source>static data, never freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shared_ptr for each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shared_ptr is reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it returns to a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malloc, then free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread frees it, like pyzmq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both arms copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>× %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, %3 at %4 of %5 sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [%1 – %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, p %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossovers differ significantly if their 95 % intervals do not overlap. Copying, zero-copy: number of sizes at which the arm is better or worse than the baseline (Mann-Whitney, 5 %, corrected for the number of sizes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each arm relative to the baseline, above 1 better, with 95 % confidence intervals (Hodges-Lehmann). Significant: Mann-Whitney, 5 %, corrected for the number of sizes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsBox</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one chart at full size, or all of them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all charts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the pointer; Ctrl or below the plot: only sizes; Shift or beside it: only values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below or beside the plot: only along that axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Drag, Right Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selected area; Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the centre of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By 10 % of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom one axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and left: sizes; up and down: values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back and forward through zoom history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the median at the next size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the other arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows of the current point in the table of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a cursor at the current point or at the pointer; two cursors show their ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove both cursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells as text for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster or slower, from 1x to 20x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>←, →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back or forward by 5 % of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the beginning or the end of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn, PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one chart after the other, and all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the replay; once more leaves presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeftText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatsThis</name>
    <message>
        <source>What a sweep measures. Each transport is combined with each way of freeing buffers. Presets change how much is measured, not what. How a zero-copy buffer is freed moves the crossover more than anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the samples show for each metric. A 95 % interval contains the crossover with 95 % confidence. An estimate without an interval is uncertain: measure more rounds. Ctrl+Shift+C copies the sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each large mark is the median at one message size. The band around it contains the true median with 95 % confidence. Small dots are single trials. The vertical line in the colour of the text is the estimated crossover, the shaded range its 95 % interval; a dashed line is an uncertain estimate without an interval. Green is the hybrid arm of a threshold check. Double-click a chart to enlarge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: one row for each arm of each trial. Summary: the figures of pyzmq&apos;s notebook. Why: what each message and each byte cost, and the crossover that follows from it. Environment: facts about the machine that measured. Log: what happened, and when. Compare: this measurement beside others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>ZeroMQ Crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (paused)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative speedup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory for the picture; choose a smaller scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale of a picture is 1, 2, 3 or 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no font is installed, so the picture would show boxes instead of text; install one (Debian: fonts-dejavu-core) and export again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one picture has room for {} combinations beside the first, and there are {}; leave --together out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture needs the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no samples to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is out of range for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number (0 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no release is chosen; choose at least one way to free buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest size must not be smaller than the smallest ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is chosen; choose an entry of the list or type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command must be printable text, of 200 bytes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this command comes from a file, and those are not run; edit it or type it again if you trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline&apos;s recommended threshold costs more than this share at some size, and cost less before [5%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intervals of the crossovers lie further apart than this share of the size [25%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arm needs this share more time for a message [5%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the send loop of an arm needs this share more time for a message [5%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latency of an arm is this share longer [5%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arm uses this share more CPU time for a message [5%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}; choose the placement free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this process may no longer use CPU {}; start the sweep again, which looks for the CPUs that it may use, or choose the placement free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}): {} of {} messages of {} arrived with a different size or content than sent; do not trust the results of this trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may use {} (cgroup quota), but the sweep keeps {} busy, so the kernel pauses it in the middle of bursts: raise the quota, or expect scatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is busy (load {:.1f} on {} cores): results will be less precise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs use {:.0f} % of the CPU: results will be less precise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hypervisor takes {:.0f} % of the CPU: results will be less precise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a debug build: its results do not hold for optimised programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine runs on battery: plug it in, or clock speeds may be low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CPU governor is &apos;powersave&apos;, so clock speeds may change during a sweep: prefer &apos;performance&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one CPU core: sender and receiver take turns on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 data cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L3 cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU governor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}): cannot open the link: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}): the two ends could not connect in time. Was the machine suspended or very busy? Try again; if it fails again, measure inproc or ipc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had arrived when the trial had taken far longer than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}): only {} of {} messages of {} {}. Was the machine suspended or very busy? Try again; if it fails again, measure smaller sizes or another transport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}): the receiving end failed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot create a temporary folder for an ipc socket: {}. Set TMPDIR to a short path of a writable folder, or measure inproc or tcp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a burst of {} messages ended before it began ({} ns): messages of another program arrived, or the clock went back. Close programs that may interfere, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release {}: libzmq received {} buffers and gave {} back; this is a bug in this program or in libzmq; do not trust the results of this trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {} can be opened ({}), but measuring needs {}. Raise the limit on open files, for example with ulimit -n 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no thread could be started ({}); measuring needs {}. End other programs of this user, or raise the limits on processes (ulimit -u) and memory (ulimit -v).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: not enough memory; lower the in-flight limit or the largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocking calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} at both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sends and {} receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inproc, ipc or tcp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how zero-copy buffers are freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocking calls or polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the threads of a link run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain or CURVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPUs that this process may use are not known; choose the placement free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the placement {} needs {}, but this process may use {}; choose {}, or allow it more (taskset, cpuset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} physical cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user stopped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error ended it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before the sweep did; the samples come from its journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malloc maps memory for each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 128 KiB, glibc&apos;s malloc by default asks the kernel for each block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {} on, malloc asks the kernel for each block: sweeps of this program fix that threshold there, by default it is 128 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq stops copying small messages inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 33 B, a copied message is stored inside zmq_msg_t; larger ones need an allocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq stops batching messages of a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch, stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over ipc and tcp, in a stream of messages: above 12 278 B, the encoder writes directly from the message; smaller ones are first copied into its 8 KiB batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq stops batching single messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch, single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over ipc and tcp, for a single message: above 16 374 B, the encoder writes directly from the message; smaller ones are first copied into its 8 KiB batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages outgrow the {} cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {} cache of this machine: {}. Larger messages are copied from slower memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message size is given; give at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 500 message sizes; give fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message sizes must be in ascending order, without repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message sizes must be at least 1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message sizes must not exceed 1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the in-flight limit must not exceed 16 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two messages of {} exceed the in-flight limit of {}; raise it to at least {} or measure smaller sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the burst time must be between 0.1 ms and 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trial time must be between 1 ms and 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trial time must not be shorter than the burst time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target must be between 0.5 % and 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the margin must be between 0 and 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time limit must be between 1 s and 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inproc connects threads of one process; choose ipc or tcp for other senders and receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no security is chosen; choose plain, curve or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CURVE does not apply to inproc; choose ipc or tcp, or plain besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address must be a host, or host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address needs a sender or receiver that is no thread of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no placement is chosen that applies to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the placement {} does not apply to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test is chosen; choose throughput, latency or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no transport is chosen; choose inproc, ipc or tcp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test, transport, release, placement or security is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds must be between 1 and 10000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the threshold of the hybrid arm must be between 1 B and 1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a first look in 4 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 seconds, most of them where an answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 minutes and twice the sizes, most of them where an answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq allocates a message and copies the payload into it (zmq_send)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message refers to the sender&apos;s buffer (zmq_msg_init_data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies below a threshold and sends zero-copy from it on: shows whether the threshold works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput and send rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUSH to PULL: messages per second, at the receiver and in the send loop, and CPU time per message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQ/REP: half a round trip (service time, not latency under load)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sizes in every round: the whole curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra trials at the sizes where an answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds with the hybrid arm, to see whether a threshold works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inproc (threads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between threads of one process, without the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ipc (Unix socket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between processes of one machine, over a Unix domain socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp (loopback)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over TCP on 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every send and receive blocks until it can proceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zmq_poll before every send and receive, as event loops do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>static data, never freed: the cheapest zero-copy can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new std::shared_ptr for each message, deleted in the callback: immutable payloads shared in C++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like shared, but the references are made before and used again: nothing is allocated for a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the callback returns the buffer to a pool: a producer that reuses buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malloc for each message, free in the callback: a fresh buffer is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the callback notifies a collector thread over a socket, under a mutex: an imitation of bindings such as pyzmq, whose real costs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied (A/A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zero-copy: both arms copy, so every difference is noise of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scheduler decides where threads run, and may move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all threads on one CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender and its I/O thread on one core, receiver and its I/O thread on another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender and the receiver&apos;s I/O thread on one core, the sender&apos;s I/O thread and the receiver on another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender and receiver on one core, libzmq&apos;s I/O threads on another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each thread on a physical core of its own, of which it needs 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages travel as they are; over tcp, a password keeps strangers out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CURVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages are encrypted and authenticated, with keys made for each link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages per second, first send to last receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages per second of the send loop alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a round trip of REQ/REP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor time that the sending end uses for a message: its thread, libzmq&apos;s thread, and those that free buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 10 round trips takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 100 round trips takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency p99.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 1000 round trips takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99.9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a size; write for example 64, 1KiB, 1.5MiB or 1MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is ambiguous; write {}iB for powers of 1024 or {}B for powers of 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is out of range for a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a whole number of bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a time; write for example 50ms, 2s or 1min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos;: a time must be greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved: the intervals do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No significant change: the intervals overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be compared: that takes an interval on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossover now: {}; before: {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} shows no significant change at any of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is {} than before at {} and {} at {} of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of {} holds: {} it is within {} of the better of copying and zero-copy. The loss is at most {} ({} confidence, at {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the one size checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at all {} sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of {} was checked with too few rounds to judge it: at least {} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unclear whether the threshold of {} holds: {} was measured in too few rounds ({} of at least {}). Check it again; its rounds add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unclear whether the threshold of {} holds: noise leaves a loss of up to {} possible at {}. Measure longer: check it again; its rounds add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold of {} is wrong at {} of {} sizes: it is slower than the better of copying and zero-copy by more than {}. Worst at {}, which it {}: {} ({} confidence: {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} checked: holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} checked: fails at {} of {} sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} checked: unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} checked: too few rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything: setup, machine, every sample; also gzipped (.zxo.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the samples as a table that pandas reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdicts, thresholds, tables, machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same with its charts, as one page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Benchmark JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for its tools/compare.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts as a picture that opens as data again: the session is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts as a drawing that scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts as a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the translation, as a code of two letters</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more expensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {} times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more expensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} times as slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a factor of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {} (too few trials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measurable here ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}, which does not name the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential sign tests on {} pairs per size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequential sign tests on pairs drawn from {} runs per size and arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} programs with this release: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pyzmq programs that send the same bytes object again and again, with copy=False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pyzmq programs like the one that wrote the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy threshold for ZeroMQ: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold is {}. Method: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copying: it is {} up to {}, the largest size tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copying: it is {0} up to {1}, and from where on zero-copy is {0} is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copying: it is {0} up to {1}, and zero-copy is proven {0} nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copying, the simpler choice: zero-copy differs by at most {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copying: no threshold would lose less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold: there is no clear answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold: there is no clear answer, measure more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it costs at most {} at any size tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any threshold from {} costs at most {} at any size tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few trials to say what it costs at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that costs least at its worst size, about {}; {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send zero-copy from {}: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slightly smaller messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual threshold of {} (pyzmq&apos;s default) would make {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sender&apos;s CPU time, zero-copy is cheaper already {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sender&apos;s CPU time, copying is still cheaper {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the sender&apos;s CPU time, zero-copy is cheaper already {}, and copying is still cheaper {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send zero-copy from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice for all {} combinations: {}; it costs about {} at worst, at {} ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, and at most {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 extra trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} extra trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single crossover to narrow down ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossover known to {} after {} (target ±{}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossover known after {}: it lies between two neighbouring sizes ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up after {}; the crossover has no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up after {}; the crossover is still uncertain by {} (target ±{}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(lower end, {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(upper end, {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cost of the threshold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speedup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {} (medians of rounds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {} (medians of runs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{:g} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial, burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-flight limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trial opens a new connection and sends bursts of both arms alternately; only pairs from one trial are compared. Sizes come in random order. A crossover is given with a confidence interval that holds at every moment of a sweep; where the data leave it open, there is none. The recommended threshold is the one that costs least at its worst size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy, zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a message is sent: its bytes are copied, or libzmq uses the buffer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message size from which on zero-copy is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size from which on a program sends zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy ÷ copy: above 1, zero-copy is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a zero-copy buffer is freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on which cores the threads of a connection run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages sent back to back until all are acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one trial of every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs tried to connect to the tcp ports of this sweep (1 attempt). All were refused, and none of their messages was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs tried to connect to the tcp ports of this sweep ({} attempts). All were refused, and none of their messages was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, copy against copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy is {} at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is {} at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy is {} from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is {} up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single crossover: {} crossings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy up to {}, copying from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only zero-copy measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copying measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer, perhaps {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheaper from {} or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster from {} or smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference above {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy is {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying is {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, zero-copy {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, copying {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy {} at {} and {} at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; at best, at {}, it {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {} on it is nowhere {} by more than {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference above {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curves cross near {} (uncertain).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy becomes {} somewhere between {} ({} confidence), most likely near {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; this lets differences up to {} count as none, because without that no single crossover fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying is proven {} nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy is {} from {}, perhaps from smaller sizes; {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy is proven {} nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is {} up to {}, perhaps up to larger sizes; {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy is {} at {}, the only size tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is {} at {}, the only size tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy is {} from {}, the smallest size tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is {} up to {}, the largest size tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no single crossover: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no single crossover: zero-copy is {} somewhere up to {}, copying somewhere from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and zero-copy differ by at most {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {}, the only size tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at every size from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only zero-copy was measured, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only copying was measured, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size was measured with both arms, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer: {}, but it is not proven on which side the crossover lies. Measure more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer: with {} per size, neither is proven {} anywhere. Measure more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise floor: medians differ by up to {} (at {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; at a typical size, differences below {} would go unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer depends on where threads run: with {} placement, zero-copy {} at {}, where it {} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer depends on where threads run: with {} placement, it becomes {} between {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs disturbed {} of the trials, which can move the answer: measure again when the machine is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send zero-copy from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of the trials disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what zero-copy adds to each message is not measurable here ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy adds {} to each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy takes {} less for each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what copying costs for each byte is not measurable here ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying costs {} less for each byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying costs {} for each byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying costs 1 ns for every {} bytes ({} to {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {}, where libzmq stores a copy inside the message, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few trials from {} to tell what each message and each byte cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {}, {}, and {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying costs {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying costs {} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy costs {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy costs {} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {} to {}, {}: above it, {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near {} (too few trials for bounds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {}, most likely near {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {} on, most likely near {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}, most likely near {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near {}, but the bounds include every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these costs, zero-copy becomes faster {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these costs, zero-copy is faster at every size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these costs, copying is faster at every size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These costs cross more than once, so that they predict no single crossover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measured crossover to compare this with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measured crossover ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agrees with {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not explain {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sizes are up to {} away from the lines, so something else matters, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The send loop takes only {} of a message&apos;s time there. Threads work at the same time and the slowest one limits throughput, so costs of sending are partly hidden; the send rate shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farthest from the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy faster at every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying faster at every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the costs above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if a copy cost its memcpy alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No size was measured with both arms, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a copy cost nothing but its memcpy, the crossover would be {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the machine copies is not known: it was measured elsewhere or by an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the machine copies (memcpy on one thread, when the sweep began):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading failed before the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of bytes from 1 to 2^40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True or False</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or command of at most {} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a histogram such as &quot;930 1 12 -3 1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no rows after the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted cell has no closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are separated by semicolons or tabs; save the table with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted cell has no closing quote on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cells, but the header names {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}; the file seems to be cut off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {} MiB, far more than sessions and tables of its size do; if it is one, unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compressed file is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compressed file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is extra data after the end of the compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: {}. Free some disk space or make the folder writable; until then, a crash would lose what is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {} of the journal: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {} of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep has already ended in a line above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many rows for one sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be removed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} belongs to a running sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{}&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most {} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of at most {} bytes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {} to {} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of column names is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not the name of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not the name of a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of cells is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cells, but {} columns are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;{}&apos;: {} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {} nested levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many values for a file of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {} is longer than {} KiB; this is not a file of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not text: it contains NUL bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this notebook has no charts of pyzmq&apos;s measurements; open one like pyzmq&apos;s perf.ipynb that was run, or the CSV behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of its charts, as a table: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is being written by {}. Choose another file, or wait until that sweep has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} could not be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reader has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;message_size&apos;: {} where a whole number of bytes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;message_count&apos;: {} where a whole number from 1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;{}&apos;: {} where {} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the columns are not those of libzmq&apos;s perf tools; expected &apos;{}&apos; or &apos;{}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq&apos;s perf tools do not write which transport they measured; rename the file so that its name contains inproc, ipc or tcp, as in pushpull_tcp_thr_results.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session in this picture is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this picture contains no session; only PNG pictures that this program exported do, and other programs may drop it when they save the picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this picture is damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} columns; a table of samples has at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;{}&apos; appears twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing columns: &apos;{}&apos;; expected at least size, count, copy, poll, transport, and sends, throughput or latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column contains results; expected sends, throughput or latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;copy&apos;: {} where True or False is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both rates and a latency; a row belongs to one test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns sends, throughput and latency: one of them must be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;round_trips&apos;: {} round trips in a row of {} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column &apos;round_trips&apos;: {} round trips in a row of {} round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} was saved or removed by another program in the meantime, so it is left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, at {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON, but not a session: &quot;format&quot; is not &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session has no version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session has version {}, but this program reads versions up to {}: open it with a newer ZeroMQ Crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a core has at least one CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a sender or receiver, or its command, is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-22T14:05:00+01:00 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: this row is of another sweep (seed {}) than {} (seed {}). A file holds one sweep: put each into a file of its own and compare them with zmq-crossover compare a.csv b.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: this row was in {} already ({}). Remove one of them: the same measurement twice is no more evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is to send and {} to receive, which is measured with zmq-crossover sweep --sender and --receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no setup; only sessions that this program measured can be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say on which machine it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its ends is the command &quot;{}&quot;, and commands of a file are never run; measure anew with the same command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was measured on another machine ({}; this one: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was measured with another {} ({}; now: {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set of cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep failed: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trial took {} s, which cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was measured with another sender ({}; now: {}); start a new sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was measured with another receiver ({}; now: {}); start a new sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} frees its buffers in its own way; leave the release out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread of this program needs no command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the worker {} is not installed: there is no {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s binding (Debian: python3-zmq)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq&apos;s C API, without the C++ of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZMQ::FFI, which always copies (Debian: libzmq-ffi-perl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sending end ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receiving end ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no socket for a thread: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not listen: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it writes without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not answered for {} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended without an answer ({}) and without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended without an answer ({}). Its last words: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pipe for a worker: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no process for a worker: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no {} {}; it has: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot send; let another worker do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot receive; let another worker do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot place threads; choose the placement free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not know CURVE; measure without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: it did not say where it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: libzmq received {} buffers and gave {} back; do not trust the results of this trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: it does not say when the acknowledgement arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: it says {} round trips for {} messages, or one that took no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: its clock went back during a burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inproc connects threads of one process; for workers choose ipc or tcp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} only copies, so that it cannot reply in both ways; measure throughput, or let another worker receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} are on different hosts; choose tcp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not acknowledge, which ends with two clocks must; measure latency, or both ends on one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gives no random numbers for a password: {}; measure inproc or ipc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys for CURVE: {}; use a libzmq that was built with it, or measure without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CPUs that this process may use cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thread cannot be put on its CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this; close other programs or raise the limit of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inproc, where no I/O thread passes messages on; choose free, together or sides for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a positive number (1e-9 to 1e15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second header; the file holds two tables. Put each into a file of its own and compare them with zmq-crossover compare a.csv b.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before the sweep did; recovered from its journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a Python pickle; save it as CSV with pandas: pd.read_pickle(&apos;thr.pickle&apos;).to_csv(&apos;thr.csv&apos;, index=False)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is compressed (gzip); unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a ZIP archive or a spreadsheet; save the table as CSV first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is UTF-16; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the charts of a notebook of pyzmq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by libzmq&apos;s perf tools, which always copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;columns&apos; must come before &apos;rows&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its thread is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::BaseChart</name>
    <message>
        <source>No samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All curves are hidden: click an arm in the legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples in this range. Press %1 to show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::BaselineSizes</name>
    <message>
        <source>Not while a sweep runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or add what to compare with first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no values to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next sweep measures the %1 sizes of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::CautionLine</name>
    <message>
        <source> (and %1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ChartActions</name>
    <message>
        <source>C&amp;harts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back	Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back through zoom history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward	Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward through zoom history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;All Data	Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all data in all charts. To zoom, turn the wheel or press + and -; to move, drag; to select an area, drag with Shift or the right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ingle Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every trial as a dot beside the medians; disturbed trials are hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band&amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines of equal bandwidth in the rate charts: bytes per second limit a curve that follows one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Structural Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the sizes at which libzmq, malloc and the caches change their behaviour; point at a line to read why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All charts show the same range of sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ogarithmic Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic or linear size axis of the current chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;garithmic Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic or linear value axis of the current chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands around the curves, bars in the speedup chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % confidence intervals of the medians as a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % confidence interval of each median as a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians without confidence intervals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ChartGrid</name>
    <message>
        <source>%1 by message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor &amp;A Here	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first cursor at this size, to compare with the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor &amp;B Here	B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the second cursor at this size: the values of both arms at A and B are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom In	+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less, around this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out	-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more, around this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::Closing</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::CombinationModel</name>
    <message>
        <source>zero-copy from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laid over the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own, or unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::CombinationView</name>
    <message>
        <source>Metric of all combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric whose verdicts stand in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for %1 combinations in the charts; clear one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows a combination, Space lays it over the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is updated when the sweep ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a combination to show it; tick it to lay its curves over the charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::CompareActions</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this measurement with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the curves of this measurement in the charts, to compare the next one with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curves of sessions or tables in the same charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;pyzmq 17 Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curves of the measurement published with pyzmq in the same charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Sessions and Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sessions, the baseline and what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use Sizes of Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup of &amp;Zero-Copy over Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the speedup chart, compare zero-copy with copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup of &amp;Copying over the Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the speedup chart, compare each session with the baseline (add a session first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speedup of Zero-Copy over the &amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the next sweep measure the sizes of the baseline, to compare with it at every size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::CompareView</name>
    <message>
        <source>Sessions to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked sessions are shown in the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of crossovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the crossovers side by side, or both arms at every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curves of a session or table in the same charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pyzmq 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curves of the measurement published with pyzmq in the same charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the selected session as the baseline (Enter in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected session (Delete in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected session, which is in no file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (baseline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session or a table to see its curves in the same charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is updated when the sweep ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other session has the same test, transport, wait, release and placement as the baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ComparedSessions</name>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now shown in the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added: the limit is %2 sessions; remove one first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::CostChart</name>
    <message>
        <source>%1 costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of a threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the worst size, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: zero-copy from this size on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1 at worst (%2 at %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs nothing at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few trials to say what it costs at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the safe range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::CostControls</name>
    <message>
        <source>Metric of the cost chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric in which a threshold costs something, as in the speedup chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic cost axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic or linear axis of costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::DetailTabs</name>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it takes %1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest copying send rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest send loop with copying, at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest zero-copy send rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest send loop without copying, at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copying send of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of a send with almost nothing to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zero-copy send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest and the dearest size; nothing is copied, so the size should not matter much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty of a zero-copy send of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra cost over a copying send, with 95 % bounds: reference counting and freeing the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost that zero-copy can save at the largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Caution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::DistributionPlot</name>
    <message>
        <source>Percentiles of latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round trips one by one: measure latency. Older files do not have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of round trips; half of each, up to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::DistributionView</name>
    <message>
        <source>needs %1 round trips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size of the distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message size whose round trips are shown, of all trials together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::EndFacts</name>
    <message>
        <source>Starting it, for 30 s at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ It cannot send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ It cannot receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libzmq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed in its own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CURVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking, %1 points so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in all %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ broken in %1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1. Came: %2. Expected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zmq-crossover worker --check shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ExportActions</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart in View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transparent Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PNG and SVG without a white background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lides (16:9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and copy pictures as wide as slides, with the verdict as the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG &amp;%1x...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per point: %1. The picture contains the session: this program can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SVG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vector graphic, sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy All Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples, one row each, ready for pandas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;elected Samples as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rows selected in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report as Markdown...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts, thresholds, tables and machine facts, with a picture of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as &amp;HTML...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same report with its charts, as one page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Google Benchmark JSON...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trials, for Google Benchmark&apos;s compare.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report to the clipboard as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export charts as pictures, samples as a table, or a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export yet: start a sweep or open a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::Exporter</name>
    <message>
        <source>Export all charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selected samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::FileActions</name>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session, an exported PNG picture or a table (also of pyzmq or libzmq)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pyzmq 17 Re&amp;ference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the measurement behind pyzmq&apos;s COPY_THRESHOLD of 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything: setup, machine facts and all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Session &amp;As...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit title and notes, which are saved in the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list of recent files; the files themselves stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::HeaderControls</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sweep that ships with the program, as the tutorial does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes with the sample: how to read and use an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to measure, and how to read the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keyboard shortcuts, by menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click a part of the window to read what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About ZeroMQ Crossover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show versions and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::Inspector</name>
    <message>
        <source>B ÷ A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at A, %3 at B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::KeptRuns</name>
    <message>
        <source>The samples in the window are in no file, and there is no room to keep them beside the next sweep. Save them (Ctrl+S), or remove a session from the list in the Compare tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::Legend</name>
    <message>
        <source>Click to show or hide an arm. Curves laid over the chart are solid for copying and dashed for zero-copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show or hide an arm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::LiveSweep</name>
    <message>
        <source>The journal of this sweep is incomplete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold is recommended, so there is nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the threshold %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep started: %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to measure further yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session cannot be measured further: %1. Start a new sweep instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring more, where an answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sizes are measured; now the sizes where an answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early: %1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep ended early: %1. All samples so far are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::MainWindow</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of the manual. Tab goes to the next link, Enter follows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the previous page (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward to the next page (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of all pages (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::MetricChart</name>
    <message>
        <source>half a round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending end, per message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::NoiseIndicator</name>
    <message>
        <source>disturbed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine while measuring: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other activity on the machine during the last %1 trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other activity on the machine during all %1 trials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::OpeningIndicator</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop opening this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::OwnPresets</name>
    <message>
        <source>A preset needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not begin or end with a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not exceed %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of a built-in preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::PaneActions</name>
    <message>
        <source>Show &amp;Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the settings of a sweep beside the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide samples, figures and facts below the charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::PlacementChoice</name>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What suits transport and machine: spread over 4 or more physical cores; else by roles, and over inproc by sides; free with a single CPU</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::Presenter</name>
    <message>
        <source>PgDn one chart after the other · F9 replay · F5 start a sweep · Esc leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECORDING %1× · %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::PresenterActions</name>
    <message>
        <source>&amp;Presenter Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show verdicts and charts full screen in large type; Esc leaves (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the sweep in presenter mode, faster than it was measured (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Presenter Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the replay; once more leaves presenter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one chart after the other, then all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart before, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay faster, up to 20x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay slower, down to 1x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward by 5 % of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back by 5 % of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay from the first trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;Replay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::PresenterVerdicts</name>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::PresetChooser</name>
    <message>
        <source>P&amp;reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Setup as Preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole setup under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name Preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the selected preset (only your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Preset...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected preset (only your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to measure: sizes, rounds and times. Your own presets contain the whole setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own preset: the whole setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setup that is not saved as a preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::PresetNameDialog</name>
    <message>
        <source>&amp;Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the preset with this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::PropertiesDialog</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was different this time? Notes are saved in the session and shown in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes have %1 characters; at most %2 fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ReadingOverlay</name>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::RecommendationBar</name>
    <message>
        <source>Copy for C&amp;++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a constant to the clipboard, with a comment that says what was measured; this program must have sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for pyzm&amp;q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a line that sets zmq.COPY_THRESHOLD to the clipboard, with a comment that says what was measured; pyzmq must have sent it: choose it as sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a third arm that copies below the threshold and sends zero-copy from it on: it should follow the better of the two curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threshold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::Recovery</name>
    <message>
        <source>An interrupted sweep cannot be restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ReplayBar</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the replay; drag to move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pause · + − speed · ← → move · Esc end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ResultsView</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combination in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured combination that charts, verdicts and summary show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combination</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SamplesModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the trial in its sweep; all arms of a trial share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explore (all sizes), refine (where an answer is missing) or check (of a threshold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round of the phase; one round measures every size once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throughput (PUSH to PULL) or latency (REQ/REP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size: payload bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy, zero-copy, or hybrid: copies below a threshold, zero-copy from it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hybrid arm sends zero-copy from this size on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput (msg/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per second, first send to last receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send rate (msg/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per second of the send loop alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of half a round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90 (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90th percentile of half a round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99 (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99th percentile of half a round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99.9 (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99.9th percentile of half a round trip; only of trials with at least 5000 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slowest round trip of the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, sender (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of the sending end per message, libzmq&apos;s thread included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, receiver (µs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time of the receiving end per message, libzmq&apos;s thread included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking calls, or poll before each call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What frees a zero-copy buffer after it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the threads of sender, receiver and libzmq ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sent: a thread of this program, or a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received: a thread of this program, or a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the messages were encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed messages (latency: round trips)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages sent back to back on an empty link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts discarded before this one because the machine was disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the machine was disturbed during this trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary context switches: this process waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preempted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involuntary context switches: the kernel took the CPU away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steal (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time taken by the hypervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU time used by other processes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SamplesView</name>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SessionComparison</name>
    <message>
        <source> · compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SessionFiles</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SessionLoader</name>
    <message>
        <source>is a pipe or a device; save its content to a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SetupPresets</name>
    <message>
        <source>Save the setup as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SpeedupChart</name>
    <message>
        <source>Relative speedup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy ÷ copy, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying ÷ %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy ÷ %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SpeedupControls</name>
    <message>
        <source>Zero-copy ÷ copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ÷ baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-copy ÷ baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the speedup chart compares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare zero-copy with copying, or each session with the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric of the speedup chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric whose speedup is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic speedup axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic or linear speedup axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SweepActions</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure &amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the sweep and keep all samples so far (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure with this setup (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with the next trial (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after the current trial (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is shown, where an answer is missing, for the same time again (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SweepAdvanced</name>
    <message>
        <source>new for each sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on until the 95 % interval of each crossover is this narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each combination, with its rounds: 45s, 2min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Burst time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a burst of the slower arm: 3ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-flight li&amp;mit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most bytes sent but not yet received; limits memory use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cop&amp;y against copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/A sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the random order of sizes and blocks; leave empty for a new one in each sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide settings that rarely need a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new (last: %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SweepEnds</name>
    <message>
        <source>Sender (&amp;1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sends: an entry of the list, or a command that starts a worker, such as ssh b zmq-crossover worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver (&amp;2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives: an entry of the list, or a command that starts a worker, such as ssh b zmq-crossover worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (&amp;3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the receiver listens over tcp, as the sender reaches it: HOST or HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SweepPanel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to measure for both arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;uffer freed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What frees a zero-copy buffer after it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tra&amp;nsports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How both sides wait for the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement (&amp;X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which cores the threads of sender, receiver and libzmq run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security (&amp;4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether messages are encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Not ready&lt;/b&gt;&lt;br&gt;Correct the marked setting to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sender frees buffers in its own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;About %1&lt;/b&gt;&lt;br&gt;%2 sizes, %3 trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then more where an answer is missing: %1 at most in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::SweepSizes</name>
    <message>
        <source>go on where it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;zes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest message: 64, 1KiB (1024 bytes) or 1kB (1000 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to (&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest message: 64KiB, 1MB, ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per &amp;octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes from each power of two to the next; the sizes of 1 are among those of 2, 4 and 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roun&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times every size is measured before the sweep goes on where an answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rial time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the bursts of both arms in one trial: 24ms, 2s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer (&amp;C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the rounds, measure more where an answer is missing: around each crossover, and where the cost of a threshold is uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crossover::SweepStatus</name>
    <message>
        <source>where an answer is missing: stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials repeated because the machine was disturbed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warming up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::VerdictCard</name>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not measured in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::VerdictCards</name>
    <message>
        <source>What to do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Start will do, and what else you can do. Tab goes to the links, Enter follows one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enlarge Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one chart at full size, or all of them again (double-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next measured combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the previous measured combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples, one row each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of pyzmq&apos;s notebook: highest rates, costs, penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each message and each byte cost, and where that says the curves meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles of latency at one size, for both arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the machine and the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this measurement with others and see what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ombinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every combination of transport, release and the rest at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the desktop: light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark background</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::WhoChoice</name>
    <message>
        <source>a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program, a thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as it gets, and over inproc, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program, a process of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code in another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, show what it says it is and can do, and check that it keeps the protocol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::WhyView</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each message and each byte cost, once both arms have been measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crossover::WindowActions</name>
    <message>
        <source>&amp;Copy Verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the verdict sentences to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; asks first if a sweep is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>momentText</name>
    <message>
        <source>an unknown date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
