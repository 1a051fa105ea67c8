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

/** Calls back with each file by which the installed app was opened from the file manager. */
export function onLaunchedFile(take: (file: File) => void): void {
  window.launchQueue?.setConsumer(({ files }) => {
    for (const handle of files)
      void handle.getFile().then(take, (error: unknown) => reportError(error));
  });
}
