/** Name of the window that the hall sees; a browser keeps it through a reload. */
const AUDIENCE_WINDOW = 'benang-merah-layar-kedua';
/** By it the presenter's window and the hall's speak to each other. */
const CHANNEL = 'benang-merah.layar';

/** What the hall sees, as the presenter's window tells it. */
export interface OnScreen {
  /** The part of the address behind the #. */
  readonly address: string;
  readonly shown: number;
  readonly isBlack: boolean;
  readonly zoom: 'readable' | 'whole';
  readonly names: 'shown' | 'hidden';
  /** Where the speaker points, as shares of the width and height of the screen; `null` while not. */
  readonly spot: Spot | null;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type ScreenMessage =
  | { readonly kind: 'show'; readonly on: OnScreen }
  /** The hall's window asks what to show, or is about to close. */
  | { readonly kind: 'hello' | 'bye' };

/** Whether this window is the one that the hall sees. */
export function isAudience(): boolean {
  return window.name === AUDIENCE_WINDOW;
}

/** Opens the window that the hall sees, to be moved to the second screen. */
export function openAudience(): void {
  window.open(window.location.href, AUDIENCE_WINDOW, 'popup,width=1280,height=720');
}

/** `null` where windows cannot speak to each other. */
export function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
}
