/** The one place that makes workers: under `file://` they must come from inside the page. */
export async function createWorker(): Promise<Worker> {
  const { default: ExportWorker } = await import('./exportWorker.ts?worker');
  return new ExportWorker();
}

/** The one that reads files. */
export async function createIntakeWorker(): Promise<Worker> {
  const { default: IntakeWorker } = await import('#app/intake/intakeWorker.ts?worker');
  return new IntakeWorker();
}
