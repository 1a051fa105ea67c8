import { bundled } from './parts/bundled.mjs';
import { measureMemory } from './bench/cliMemory.mjs';
import { measureClassRoom } from './bench/classRoom.mjs';
import { measureDeckCode } from './bench/deckCode.mjs';
import { measureDrawing } from './bench/drawing.mjs';
import { measureExporting } from './bench/exporting.mjs';
import { measureHome, measureOffline } from './bench/homeStart.mjs';
import { measureLiveTyping } from './bench/liveTyping.mjs';
import { measureManyFiles } from './bench/manyFiles.mjs';
import { openFile } from './bench/openFile.mjs';
import { measureRegister } from './bench/register.mjs';
import { measureSheet } from './bench/sheet.mjs';
import { measureTurning } from './bench/turning.mjs';
import { measureTyping, openExample } from './bench/typing.mjs';
import { homeSize } from './parts/homeSize.mjs';
import { inProject, programs, root } from './parts/paths.mjs';
import { runNode } from './parts/run.mjs';

/** Bytes of JavaScript, gzipped, before the home page can be used. */
const HOME_LIMIT = 100_000;
/** Times what the same home page takes from a server, where it is opened from the one file. */
const ONE_FILE_LIMIT = 1.3;
/** Times what the first visit takes, where the app is opened again without its server. */
const OFFLINE_LIMIT = 1.2;
/** Milliseconds for the files of forty teams, opened at once. */
const CLASS_LIMIT = 10_000;
/** Times what docx alone needs for the same tree with the same page numbers: the worked example, a large risalah. */
const EXPORT_LIMITS = { example: 1.05, large: 1.05 };
/** The same where the preview has laid out the pages. */
const FORESEEN_LIMIT = 0.35;
/** Times what the same letters take with blanks between them. */
const LONG_WORD_LIMIT = 1.5;
/** Milliseconds in Node for a deck of forty slides, twenty of them charts, and bytes of its file without photographs. */
const DECK_LIMITS = { time: 1500, size: 4_000_000 };
/** Bytes, gzipped, that a deck's code adds to Word's. */
const DECK_CODE_LIMIT = 160_000;
/** Bytes of a Word file with sixty photographs. */
const FILE_LIMIT = 16_000_000;
/** Bytes that the command line may take to write it. */
const MEMORY_LIMIT = 400_000_000;
/** Milliseconds in Node, by the number of values. @type {Readonly<Record<number, number>>} */
const ANALYSE_LIMITS = { 10_000: 20, 100_000: 300 };
/** Milliseconds in Node. */
const INTAKE_LIMIT = 100;
/** Milliseconds in Node for two risalah of 80 pages. */
const MERGE_LIMIT = 200;
/** Milliseconds in Node for 60 teams before 7 judges with 41 items. */
const CONVENTION_LIMIT = 50;
/** Milliseconds in Node to find and order 2,000 suggestions, and in the page to open them. */
const REGISTER_LIMITS = { choosing: 50, open: 300 };
/** Milliseconds for a control chart of 3,000 points. */
const DRAW_LIMIT = 200;
/** Milliseconds at a slow-down of four from the clicker to the next slide. */
const TURN_LIMIT = 100;
/** Milliseconds at a slow-down of four. */
const TASK_LIMIT = 50;

for (const mode of ['production', 'file']) {
  const args = [programs.vite, 'build', '--mode', mode, '--logLevel', 'warn'];
  const build = await runNode(args, { output: 'keep', cwd: root });
  if (build.code !== 0) {
    process.stderr.write(`The build failed.\n${build.output}`);
    process.exit(1);
  }
}

const size = homeSize(inProject('dist'));
print('Home page, JavaScript gzipped', {
  measured: `${(size / 1000).toFixed(1)} kB`,
  limit: `${HOME_LIMIT / 1000} kB`,
  isKept: size <= HOME_LIMIT,
});

const home = await measureHome(inProject('dist'));
print(
  'Home page from the one file beside the served one',
  ratio({ ours: home.file, bare: home.served }, ONE_FILE_LIMIT),
);
process.stdout.write(`  ${home.file} ms, served ${home.served} ms\n`);

const again = await measureOffline(inProject('dist'));
print(
  'Home page without its server beside the first visit',
  ratio({ ours: again.offline, bare: again.online }, OFFLINE_LIMIT),
);
process.stdout.write(`  ${again.offline} ms, first visit ${again.online} ms\n`);

const { fortyFiles } = await bundled('scripts/bench/fortyFiles.ts');
const classFiles = await fortyFiles();
const opened = await measureManyFiles(inProject('dist'), classFiles);
print('Opening the files of forty teams at once', {
  measured: `${(opened.all / 1000).toFixed(1)} s`,
  limit: `${CLASS_LIMIT / 1000} s`,
  isKept: opened.all <= CLASS_LIMIT,
});
process.stdout.write(`  the page was away for ${opened.longestWait.toFixed(0)} ms at most\n`);

const room = await measureClassRoom(inProject('dist'), classFiles);
print('Reading the files of forty teams into a class', {
  measured: `${(room.all / 1000).toFixed(1)} s`,
  limit: `${CLASS_LIMIT / 1000} s`,
  isKept: room.all <= CLASS_LIMIT,
});
process.stdout.write(`  the page was away for ${room.longestWait.toFixed(0)} ms at most\n`);

const { measureAnalyses } = await bundled('scripts/bench/analyseTime.ts');
for (const { tool, n, time } of measureAnalyses()) {
  const limit = ANALYSE_LIMITS[n] ?? 0;
  print(`Analysing ${n.toLocaleString('en')} values, ${tool}`, {
    measured: `${time.toFixed(1)} ms`,
    limit: `${limit} ms`,
    isKept: time <= limit,
  });
}

const { measureIntake } = await bundled('scripts/bench/intakeTime.ts');
const reading = measureIntake();
print('Reading a table of 3,000 rows and 8 columns', {
  measured: `${reading.toFixed(0)} ms`,
  limit: `${INTAKE_LIMIT} ms`,
  isKept: reading <= INTAKE_LIMIT,
});

const { measureMerge } = await bundled('scripts/bench/mergeTime.ts');
const merging = await measureMerge();
print('Making one of two risalah of 80 pages', {
  measured: `${merging.toFixed(0)} ms`,
  limit: `${MERGE_LIMIT} ms`,
  isKept: merging <= MERGE_LIMIT,
});

const { measureConvention } = await bundled('scripts/bench/conventionTime.ts');
const adding = measureConvention();
print('Adding up 60 teams before 7 judges with 41 items', {
  measured: `${adding.toFixed(0)} ms`,
  limit: `${CONVENTION_LIMIT} ms`,
  isKept: adding <= CONVENTION_LIMIT,
});

const { measureExports, measureLongWord } = await bundled('scripts/bench/exportTime.ts');
const { example, large } = await measureExports();
print('Export of the worked example beside bare docx', ratio(example, EXPORT_LIMITS.example));
print('Export of it after its preview', ratio(foreseen(example), FORESEEN_LIMIT));
print('Export of a large risalah beside bare docx', ratio(large, EXPORT_LIMITS.large));
print('Export of it after its preview', ratio(foreseen(large), FORESEEN_LIMIT));
process.stdout.write(
  `  ${large.pages} pages, ${large.figures} figures, ${large.photos} photographs: ` +
    `${large.ours.toFixed(0)} ms, bare docx ${large.bare.toFixed(0)} ms\n`,
);
const { word, blanks } = await measureLongWord();
print(
  'A word of 30,000 letters beside short ones',
  ratio({ ours: word, bare: blanks }, LONG_WORD_LIMIT),
);
print('Its Word file', {
  measured: `${(large.size / 1e6).toFixed(1)} MB`,
  limit: `${FILE_LIMIT / 1e6} MB`,
  isKept: large.size <= FILE_LIMIT,
});
const { measureDeck } = await bundled('scripts/bench/deckTime.ts');
const deck = await measureDeck();
print(`A deck of ${deck.pages} slides, ${deck.charts} of them charts`, {
  measured: `${deck.time.toFixed(0)} ms`,
  limit: `${DECK_LIMITS.time} ms`,
  isKept: deck.time <= DECK_LIMITS.time,
});
print('Its PowerPoint file', {
  measured: `${(deck.size / 1e6).toFixed(1)} MB`,
  limit: `${DECK_LIMITS.size / 1e6} MB`,
  isKept: deck.size <= DECK_LIMITS.size,
});
const deckCode = await measureDeckCode();
print('The code for it beyond Word’s, gzipped', {
  measured: `${(deckCode / 1000).toFixed(1)} kB`,
  limit: `${DECK_CODE_LIMIT / 1000} kB`,
  isKept: deckCode <= DECK_CODE_LIMIT,
});
const memory = await measureMemory(large.risalahFile);
print('Memory of the command line for it', {
  measured: `${(memory / 1e6).toFixed(0)} MB`,
  limit: `${MEMORY_LIMIT / 1e6} MB`,
  isKept: memory <= MEMORY_LIMIT,
});

const exporting = await measureExporting(inProject('dist'), {
  risalahFile: large.risalahFile,
  enough: TASK_LIMIT,
});
print('Its page while it is exported, 4 × slower', task(exporting));

const drawing = await measureDrawing(inProject('dist'));
print('Drawing a control chart of 3,000 points', {
  measured: `${drawing.toFixed(0)} ms`,
  limit: `${DRAW_LIMIT} ms`,
  isKept: drawing <= DRAW_LIMIT,
});

const turning = await measureTurning(inProject('dist'));
print('Turning to another slide, 4 × slower', {
  measured: `${turning.slowest.time.toFixed(0)} ms`,
  limit: `${TURN_LIMIT} ms`,
  isKept: turning.slowest.time <= TURN_LIMIT,
});
process.stdout.write(
  `  ${turning.slides} slides, median ${turning.median.toFixed(0)} ms, the slowest ${turning.slowest.slide}\n`,
);

const live = await measureLiveTyping(inProject('dist'), TASK_LIMIT);
print('Writing causes before a hall, 4 × slower', task(live.fishbone));
print('Counts of a Pareto before a hall, 4 × slower', task(live.pareto));
print('Points of a vote before a hall, 4 × slower', task(live.vote));

const sheet = await measureSheet(inProject('dist'), TASK_LIMIT);
print('Typing in a check sheet of 3,000 rows, 4 × slower', task(sheet.typing));
print('Scrolling through it, 4 × slower', task(sheet.scrolling));

const enough = TASK_LIMIT;
const { measureChoosing, registerFile } = await bundled('scripts/bench/registerTime.ts');
const choosing = measureChoosing();
print('Finding and ordering 2,000 suggestions', {
  measured: `${choosing.toFixed(0)} ms`,
  limit: `${REGISTER_LIMITS.choosing} ms`,
  isKept: choosing <= REGISTER_LIMITS.choosing,
});
const register = await measureRegister(inProject('dist'), { file: registerFile(), enough });
print('Opening a register of them', {
  measured: `${register.open.toFixed(0)} ms`,
  limit: `${REGISTER_LIMITS.open} ms`,
  isKept: register.open <= REGISTER_LIMITS.open,
});
print('Typing in one of them, 4 × slower', task(register.typing));

printFields(
  'Typing beside the pages, 4 × slower',
  await measureTyping(inProject('dist'), { open: openExample, enough, fields: 'every' }),
);
printFields(
  'Typing in a risalah of 80 pages, 4 × slower',
  await measureTyping(inProject('dist'), {
    open: (page) => openFile(page, large.risalahFile),
    enough,
    fields: 'first',
  }),
);

/**
 * @param {string} what
 * @param {import('./bench/typing.mjs').FieldTime[]} fields the slowest first
 */
function printFields(what, fields) {
  const slow = fields.filter(({ longest }) => longest.least > TASK_LIMIT);
  print(what, task(fields[0]?.longest ?? { least: Number.NaN, median: Number.NaN }));
  process.stdout.write(`  ${fields.length} fields, ${slow.length} over the limit\n`);
  for (const { page, field, longest } of slow.length > 0 ? slow : fields.slice(0, 1)) {
    const times = `${longest.least.toFixed(0).padStart(4)} ms, median ${longest.median.toFixed(0)} ms`;
    process.stdout.write(`  ${times}  ${page}: ${field}\n`);
  }
}

/** @param {import('./bench/slowly.mjs').Longest} longest */
function task({ least, median }) {
  return {
    measured: `${least.toFixed(0)} (${median.toFixed(0)}) ms`,
    limit: `${TASK_LIMIT} ms`,
    isKept: least <= TASK_LIMIT,
  };
}

/** @param {{ foreseen: number, bare: number }} times */
function foreseen({ foreseen: ours, bare }) {
  return { ours, bare };
}

/**
 * @param {{ ours: number, bare: number }} times
 * @param {number} limit
 */
function ratio({ ours, bare }, limit) {
  return {
    measured: `${(ours / bare).toFixed(2)} ×`,
    limit: `${limit} ×`,
    isKept: ours / bare <= limit,
  };
}

/**
 * @param {string} what
 * @param {{ measured: string, limit: string, isKept: boolean }} result
 */
function print(what, { measured, limit, isKept }) {
  const verdict = isKept ? '' : '   too much';
  process.stdout.write(`${what.padEnd(48)}${measured.padStart(10)}   (≤ ${limit})${verdict}\n`);
  if (!isKept) process.exitCode = 1;
}
