/**
 * Does the same with every item, so many of them at a time, and gives the results in the order of the items.
 *
 * @template Item, Result
 * @param {number} count
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<Result>} act
 * @returns {Promise<Result[]>}
 */
export async function atOnce(count, items, act) {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...items.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, item] = next;
      results[at] = await act(item);
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return results;
}
