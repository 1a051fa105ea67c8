import { useEffect, useRef, useState } from 'react';
import { useSame } from '#ui/kit/useSame.ts';
import { isAudience, openChannel } from './audience.ts';
import type { OnScreen, ScreenMessage } from './audience.ts';

/** Tells the hall's window what to show, unless it is held; and whether there is one. */
export function usePresenting(on: OnScreen, isFrozen: boolean): boolean {
  const [hasAudience, setAudience] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(on);
  // Only what is said differently is said again.
  const said = useSame(on);

  useEffect(() => {
    if (isAudience()) return;
    const opened = openChannel();
    channel.current = opened;
    if (opened === null) return;
    opened.onmessage = ({ data }: MessageEvent<ScreenMessage>) => {
      setAudience(data.kind !== 'bye');
      if (data.kind === 'hello') opened.postMessage({ kind: 'show', on: latest.current });
    };
    return () => {
      opened.close();
      channel.current = null;
    };
  }, []);

  useEffect(() => {
    if (isFrozen) return;
    latest.current = said;
    channel.current?.postMessage({ kind: 'show', on: said } satisfies ScreenMessage);
  }, [said, isFrozen]);

  return hasAudience;
}

/** What the presenter's window shows, in the window of the hall; `null` in every other. */
export function useFollowing(): OnScreen | null {
  const [on, setOn] = useState<OnScreen | null>(null);
  useEffect(() => {
    if (!isAudience()) return;
    const channel = openChannel();
    if (channel === null) return;
    const say = (kind: 'hello' | 'bye'): void => channel.postMessage({ kind });
    channel.onmessage = ({ data }: MessageEvent<ScreenMessage>) => {
      if (data.kind !== 'show') return;
      setOn(data.on);
      if (window.location.hash !== data.on.address) window.location.replace(data.on.address);
    };
    const handleLeave = (): void => say('bye');
    window.addEventListener('pagehide', handleLeave);
    say('hello');
    return () => {
      window.removeEventListener('pagehide', handleLeave);
      channel.close();
    };
  }, []);
  return on;
}
