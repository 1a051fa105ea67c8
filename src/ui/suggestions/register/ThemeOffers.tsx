import { useMemo, useState } from 'react';
import { proposedThemes } from '#domain/suggestions/growing/themes.ts';
import type { ProposedTheme } from '#domain/suggestions/growing/themes.ts';
import type { Register } from '#domain/suggestions/schema/register.ts';
import { OfferList } from '#ui/kit/parts/OfferList.tsx';
import { proposedThemeText, themeOfferText } from '#words/suggestions/growing.ts';
import { GrowDialog } from './GrowDialog.tsx';

/** What so many suggest that a circle could take it up as its theme; a press begins its risalah. */
export function ThemeOffers({ register }: { readonly register: Register }) {
  const themes = useMemo(() => proposedThemes(register), [register]);
  const [chosen, setChosen] = useState<ProposedTheme | null>(null);
  if (themes.length === 0) return null;
  return (
    <details>
      <summary>Usulan tema dari saran sejenis ({themes.length})</summary>
      <OfferList
        sideBySide
        offers={themes.map((theme) => ({
          id: theme.kind,
          name: proposedThemeText(theme),
          about: themeOfferText(theme),
          proposed: theme,
        }))}
        onChoose={({ proposed }) => setChosen(proposed)}
      />
      {chosen !== null && (
        <GrowDialog
          chosen={register.suggestions.filter(({ id }) => chosen.suggestions.includes(id))}
          theme={proposedThemeText(chosen)}
          onClose={() => setChosen(null)}
        />
      )}
    </details>
  );
}
