import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { climb, currentVersion, migrations } from '#persistence/migrations.ts';
import type { Migration } from '#persistence/migrations.ts';

const museum = readdirSync(new URL('../museum', import.meta.url));

describe('the ladder of migrations', () => {
  it('climbs one step at a time from where the content stands', () => {
    const ladder: Migration[] = [1, 2, 3].map((from) => ({
      from,
      migrate: (content) => `${String(content)}${String(from)}→${String(from + 1)} `,
    }));
    expect(climb('', 1, ladder)).toBe('1→2 2→3 3→4 ');
    expect(climb('', 3, ladder)).toBe('3→4 ');
    expect(climb('as it was', 4, ladder)).toBe('as it was');
  });

  it('has a step for every version before the current one, in order', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: currentVersion - 1 }, (_, index) => index + 1),
    );
  });

  it.each(Array.from({ length: currentVersion }, (_, index) => index + 1))(
    'is exercised by a file of version %i in the museum',
    (version) => {
      expect(museum).toContain(`version-${String(version)}.risalah`);
    },
  );
});
