import type { Method } from '#domain/method/method.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import type { Finding } from '#domain/rules/ground/finding.ts';
import { allFindings, searching } from '#domain/rules/findings.ts';
import type { RuleId } from '#domain/rules/ruleId.ts';
import { keepSame } from '#domain/edits/sameAnswers.ts';
import { inSlices } from '#browser/inSlices.ts';

type Found = readonly Finding<RuleId>[];

/** What a risalah is held against. */
export interface Yardstick {
  readonly method: Method;
  /** Texts of the worked examples, as `phraseOf` writes them. */
  readonly phrases: ReadonlySet<string>;
}

interface Search {
  readonly by: Yardstick;
  readonly listeners: Set<(found: Found) => void>;
  readonly stop: () => void;
}

/** Long enough that a word is typed to its end, short enough that the rail follows at a glance. */
const PAUSE = 250;

/** Rail, panel and page ask about the same record at once; it is searched once. */
const searches = new WeakMap<Risalah, Search>();
const known = new WeakMap<Risalah, { readonly by: Yardstick; readonly found: Found }>();

let latest: Found = [];

/** What is to be found in a risalah, at once. */
export function foundNow(risalah: Risalah, by: Yardstick): Found {
  const before = known.get(risalah);
  return before?.by === by
    ? before.found
    : keep(risalah, by, allFindings(risalah, by.method, by.phrases));
}

/** Searches in short slices after a pause, and tells what was found. Returns what calls it off. */
export function searchLater(
  risalah: Risalah,
  by: Yardstick,
  listener: (found: Found) => void,
): () => void {
  const before = known.get(risalah);
  if (before?.by === by) {
    listener(before.found);
    return () => undefined;
  }
  const search = searchOf(risalah, by);
  search.listeners.add(listener);
  return () => {
    search.listeners.delete(listener);
    if (search.listeners.size > 0) return;
    search.stop();
    searches.delete(risalah);
  };
}

function searchOf(risalah: Risalah, by: Yardstick): Search {
  const running = searches.get(risalah);
  if (running?.by === by) return running;
  const listeners: Search['listeners'] = new Set();
  const stop = inSlices(searching(risalah, by.method, by.phrases), {
    after: PAUSE,
    onDone: (result) => {
      const found = keep(risalah, by, result);
      for (const listener of listeners) listener(found);
    },
  });
  const search = { by, listeners, stop };
  searches.set(risalah, search);
  return search;
}

/** Findings that say the same stay the same objects, so that nothing is drawn anew for them. */
function keep(risalah: Risalah, by: Yardstick, result: Found): Found {
  const found = keepSame(latest, result);
  latest = found;
  known.set(risalah, { by, found });
  return found;
}
