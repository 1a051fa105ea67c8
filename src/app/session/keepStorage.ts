let asked = false;

/** Asks the browser not to clear what is stored. Called after a real save: asked at page load, browsers refuse. */
export function keepStorage(): void {
  if (asked || !('storage' in navigator)) return;
  asked = true;
  void navigator.storage.persist().catch(() => undefined);
}
