/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} ts microseconds
 * @property {number} [dur] microseconds
 * @property {number} [tdur] microseconds that the thread itself ran
 * @property {{ name?: string }} [args]
 */

/**
 * The longest task of the page's main thread between each mark `typing …` and the next mark, by the mark's last word.
 *
 * Counted is the time that the thread ran, not the clock's: what other programs take from the machine meanwhile is no
 * fault of the page.
 *
 * @param {TraceEvent[]} events
 * @returns {Map<string, number>} milliseconds
 */
export function longestTasks(events) {
  const marks = events.filter(({ name }) => name.startsWith('typing ')).sort((a, b) => a.ts - b.ts);
  const page = marks[0];
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === page?.pid && tid === page.tid,
  );
  return new Map(
    marks.map(({ name, ts }, index) => {
      const end = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
      const during = tasks.filter((task) => task.ts >= ts && task.ts < end);
      const longest = Math.max(0, ...during.map(({ tdur, dur }) => tdur ?? dur ?? 0));
      return [name.slice('typing '.length), longest / 1000];
    }),
  );
}
