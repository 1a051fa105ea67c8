import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parseRoute } from '#ui/kit/route/route.ts';
import type { Route } from '#ui/kit/route/route.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import type { Leaving, Settle } from '#ui/services/leaving.ts';

/** Where the user is, following the address, except while a room asks whether its unsaved work is to be left. */
export function useRoom(): { readonly route: Route; readonly leaving: Leaving } {
  const [route, setRoute] = useState(addressed);
  const [isAsked, setAsked] = useState(false);
  const shown = useRef(route);
  const settle = useRef<Settle | null>(null);

  const show = useCallback((): void => {
    shown.current = addressed();
    setRoute(shown.current);
    setAsked(false);
  }, []);

  useEffect(() => {
    function isLeft(): boolean {
      return !isSameRoom(addressed(), shown.current);
    }

    async function askUnless(settled: Promise<boolean>): Promise<void> {
      const isSaved = await settled;
      // Meanwhile the address may have come back.
      if (isSaved || !isLeft()) show();
      else setAsked(true);
    }

    function follow(): void {
      const settled = isLeft() ? (settle.current?.() ?? true) : true;
      if (settled === true) show();
      else void askUnless(settled);
    }

    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [show]);

  const watch = useCallback((next: Settle) => {
    settle.current = next;
    return () => {
      if (settle.current === next) settle.current = null;
    };
  }, []);

  const leaving = useMemo(
    () => ({
      watch,
      isAsked,
      leave: show,
      stay: () => {
        setAsked(false);
        goTo(shown.current);
      },
    }),
    [watch, isAsked, show],
  );
  return { route, leaving };
}

function addressed(): Route {
  return parseRoute(window.location.hash);
}

/** Pages and slides of one risalah are one room, and so are those of one register and all tools. */
function isSameRoom(one: Route, other: Route): boolean {
  return roomOf(one) === roomOf(other);
}

function roomOf(route: Route): string {
  switch (route.kind) {
    case 'home':
    case 'tool':
      return route.kind;
    case 'event':
    case 'convention':
      return `event/${route.id}`;
    case 'judge':
      return `judge/${route.card}`;
    case 'risalah':
    case 'projector':
      return `risalah/${route.id}`;
    case 'suggestions':
      return `suggestions/${route.register}`;
    default:
      return route satisfies never;
  }
}
