import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { layOutPages } from '#document/layOutPages.ts';
import type { Format } from '#domain/method/format.ts';
import { formats } from '#templates/formats/formats.ts';
import type { LayoutRequest } from '#ui/services/press.ts';
import { compose } from '#manuscript/compose.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { testCatalogue, testPress, unforeseen } from '#tests/ui/testParts.ts';
import { blankRisalah, renderOpen, testSession } from '#tests/ui/testWorld.tsx';
import { WholePreview } from '#ui/preview/WholePreview.tsx';

const WORDS = 'Pasien menunggu terlalu lama di loket pendaftaran.';

const [full] = formats;
const short: Format = {
  ...full,
  front: ['cover', 'contents'],
  chapters: { ...full.chapters, introduction: false, annexes: false },
};

function risalah() {
  const blank = blankRisalah();
  return blankRisalah({ background: { ...blank.background, text: WORDS } });
}

/** The pages that the worker would answer with. */
function layingOut() {
  return {
    layOut: ({ risalah, options }: LayoutRequest) => {
      const { guidance, findingTexts } = testCatalogue();
      const manuscript = compose({ risalah, method: eightSteps, guidance, findingTexts, options });
      const pages = layOutPages(manuscript, { format: options.format, photos: new Map() });
      return Promise.resolve(
        pages === null ? ({ kind: 'unavailable' } as const) : ({ kind: 'laid', pages } as const),
      );
    },
    stop: () => undefined,
  };
}

describe('the whole preview', () => {
  it('shows numbered sheets, leads from a passage to its question and from the contents to its page', async () => {
    const user = userEvent.setup();
    const opened = vi.fn();
    renderOpen(<WholePreview onSection={opened} />, {
      session: testSession(risalah()),
      catalogue: testCatalogue({ formats: [short] }),
      press: testPress({ startLayout: layingOut }),
    });
    const first = await screen.findByLabelText('Halaman 1');
    expect(screen.getByLabelText('Halaman i')).toBeInTheDocument();
    const sheets = screen.getAllByLabelText(/^Halaman/);
    expect(screen.getByText(`${sheets.length} halaman`)).toBeInTheDocument();

    const passage = screen.getByText(WORDS);
    await user.click(passage);
    expect(opened).toHaveBeenCalledWith('background');
    opened.mockClear();
    const sheet = passage.closest('section') ?? first;
    await user.click(within(sheet).getByLabelText('Buka pertanyaan: Nama background'));
    expect(opened).toHaveBeenCalledWith('background');

    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    await user.click(within(screen.getByLabelText('Halaman i')).getByText(/^BAB I /));
    expect(scrolled.mock.contexts[0]).toBe(first);
    await user.selectOptions(screen.getByLabelText('Ke halaman'), 'i');
    expect(scrolled.mock.contexts[1]).toBe(screen.getByLabelText('Halaman i'));
    scrolled.mockRestore();
  });

  it('runs on without pages, and says so, where these cannot be foreseen', async () => {
    renderOpen(<WholePreview onSection={() => undefined} />, {
      session: testSession(risalah()),
      catalogue: testCatalogue(),
      press: testPress({ startLayout: unforeseen }),
    });
    expect(
      await screen.findByText(/batas halamannya tidak dapat diperkirakan/),
    ).toBeInTheDocument();
    expect(screen.getByText(WORDS)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Cetak' })).toBeNull();
  });
});
