const SCRIPT = './sw.js';
/** A tab may stay open for days. */
const HOUR = 3_600_000;

/**
 * Installs the service worker, which keeps every file of this edition for use without a network, and calls back when a
 * newer edition has been fetched and waits.
 *
 * `install` puts it in place and reloads. A page of the first visit is not controlled by any worker and yet must be told,
 * so it is the registration that is asked and the new worker's own state that is waited for, never the page's controller.
 *
 * @returns ends the watch
 */
export function watchServiceWorker(
  onReady: (install: () => Promise<void>) => void,
  flush: () => Promise<void>,
): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const ended = new AbortController();
  const { signal } = ended;
  let isInstalling = false;

  function offer(worker: ServiceWorker): void {
    onReady(async () => {
      await flush();
      isInstalling = true;
      worker.postMessage({ type: 'SKIP_WAITING' });
      await reached(worker, 'activated');
      location.reload();
    });
  }

  async function register(): Promise<void> {
    const registration = await navigator.serviceWorker.register(SCRIPT);
    if (signal.aborted) return;
    // Without one before it, a worker that was fetched is no update.
    if (registration.waiting !== null && registration.active !== null) offer(registration.waiting);
    registration.addEventListener(
      'updatefound',
      () => {
        const [before, found] = [registration.active, registration.installing];
        if (before === null || found === null) return;
        void reached(found, 'installed').then(() => {
          if (!signal.aborted) offer(found);
        });
      },
      { signal },
    );
    const timer = setInterval(() => void registration.update().catch(() => undefined), HOUR);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  // Another tab has put a newer edition in place: the files of this one are no longer kept.
  let controller = navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      const isNewer = controller !== null && !isInstalling;
      controller = navigator.serviceWorker.controller;
      if (!isNewer) return;
      onReady(async () => {
        await flush();
        location.reload();
      });
    },
    { signal },
  );
  // Where the browser refuses it, the app works as a page.
  void register().catch(() => undefined);
  return () => ended.abort();
}

function reached(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve) => {
    function look(): void {
      if (worker.state !== state) return;
      worker.removeEventListener('statechange', look);
      resolve();
    }
    worker.addEventListener('statechange', look);
    look();
  });
}
