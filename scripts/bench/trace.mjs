/**
 * Begins to record the tasks and marks of a page; what comes back ends it and gives the events.
 *
 * @param {import('playwright-core').CDPSession} client
 */
export async function startTrace(client) {
  /** @type {import('./longestTasks.mjs').TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{ value: object[] }} */ { value }) =>
    void events.push(.../** @type {typeof events} */ (value));
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'blink.user_timing'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
    await client.send('Tracing.end');
    await complete;
    client.off('Tracing.dataCollected', collect);
    return events;
  };
}
