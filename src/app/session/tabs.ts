/** What tabs tell each other about a risalah. */
export type TabMessage =
  | { readonly kind: 'saved'; readonly id: string }
  /** Another tab wants to write: save and give way. */
  | { readonly kind: 'give-way'; readonly id: string };

export interface Tabs {
  readonly tell: (message: TabMessage) => void;
  readonly close: () => void;
}

/** Joins the conversation of the tabs that have the risalah open. A tab does not hear itself. */
export function joinTabs(id: string, hear: (message: TabMessage) => void): Tabs {
  let state: 'open' | 'closed' = 'open';
  const channel = new BroadcastChannel('benang-merah');
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.id === id) hear(data);
  };
  return {
    // A risalah that was left can still be saved; nobody is told then.
    tell: (message) => {
      if (state === 'open') channel.postMessage(message);
    },
    close: () => {
      state = 'closed';
      channel.close();
    },
  };
}
