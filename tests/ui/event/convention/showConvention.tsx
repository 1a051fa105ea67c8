import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { KeptEvent } from '#domain/event/event.ts';
import { conventionForms } from '#templates/convention/conventionForms.ts';
import { conventionPresets, ladderPresets } from '#templates/convention/conventionPresets.ts';
import { classQuestions } from '#templates/event/classQuestions.ts';
import { countedIds, testCare, testEvents, testNow } from '#tests/ui/testParts.ts';
import { EventPage } from '#ui/event/EventPage.tsx';
import type { Events } from '#ui/services/events.ts';
import { ServicesContext } from '#ui/services/services.ts';

interface Shown extends RenderResult {
  /** The event as it was saved last. */
  readonly saved: () => KeptEvent;
  /** Goes to another page of the same event. */
  readonly goTo: (page: string, part?: string) => void;
}

interface Showing {
  readonly page: string;
  readonly part?: string;
  readonly mayWrite?: boolean;
  readonly events?: Partial<Events>;
  readonly now?: () => Date;
}

/** An event's convention on one of its pages. */
export function showConvention(event: KeptEvent, showing: Showing): Shown {
  const { mayWrite = true, events = {}, now = testNow } = showing;
  let saved = event;
  const newId = countedIds();
  const parts = {
    events: testEvents({
      loadQuestions: () => Promise.resolve(classQuestions),
      loadConventionOffers: () =>
        Promise.resolve({
          ...{ forms: conventionForms, presets: conventionPresets, ladders: ladderPresets },
        }),
      saveEvent: (given) => {
        saved = given;
        return Promise.resolve();
      },
      ...events,
    }),
    care: testCare(),
    newId,
    now,
  };
  const opened = { event, mayWrite };
  const at = (page: string, part: string) => (
    <ServicesContext value={parts}>
      <EventPage
        opened={opened}
        route={{ kind: 'convention', id: event.id, page, part }}
        onAsk={() => undefined}
      />
    </ServicesContext>
  );
  const shown = render(at(showing.page, showing.part ?? ''));
  return {
    ...shown,
    saved: () => {
      // What waits to be saved is saved when the page is hidden.
      window.dispatchEvent(new Event('pagehide'));
      return saved;
    },
    goTo: (page, part = '') => shown.rerender(at(page, part)),
  };
}
