/** The one place that makes a worker: under `file://` it must come from inside the page. */
export async function createWorker(): Promise<Worker> {
  const { default: ExportWorker } = await import('./exportWorker.ts?worker');
  return new ExportWorker();
}
