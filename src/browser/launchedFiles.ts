/** What Chromium gives an installed app that was opened by a file; no standard type knows it yet. */
interface LaunchQueue {
  readonly setConsumer: (
    consume: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void,
  ) => void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** Calls back with the files by which the installed app was opened from the file manager. */
export function onLaunchedFiles(take: (files: readonly File[]) => void): void {
  window.launchQueue?.setConsumer(({ files }) => {
    void Promise.all(files.map((handle) => handle.getFile())).then(take, (error: unknown) =>
      reportError(error),
    );
  });
}
