import { expect, it } from 'vitest';
import { reduceLarge } from '#app/photos/reduceLarge.ts';
import { puskesmas } from '#templates/examples/puskesmas/puskesmas.ts';

const bytes = new Uint8Array([1, 2, 3]);
const smaller = new Uint8Array([4]);

function withLogo(width: number) {
  const logo = { id: 'logo', hash: 'large', caption: '', takenOn: '', width, height: 900 };
  return { ...puskesmas, identity: { ...puskesmas.identity, logo } };
}

const reduce = () =>
  Promise.resolve({
    ok: true as const,
    photo: { hash: 'small', bytes: smaller, width: 1600, height: 360 },
  });

it('reduces a photograph that a file brought larger than the intake allows, and points at it', async () => {
  const opened = await reduceLarge(
    { risalah: withLogo(4000), photos: new Map([['large', bytes]]) },
    reduce,
  );
  expect([...opened.photos]).toEqual([['small', smaller]]);
  expect(opened.risalah.identity.logo).toMatchObject({ hash: 'small', width: 1600, height: 360 });
});

it('leaves a photograph alone that is small enough or cannot be read', async () => {
  const small = { risalah: withLogo(1600), photos: new Map([['large', bytes]]) };
  expect(await reduceLarge(small, reduce)).toEqual(small);
  const broken = { risalah: withLogo(4000), photos: new Map([['large', bytes]]) };
  const refuse = () => Promise.resolve({ ok: false as const, refusal: 'broken' as const });
  expect(await reduceLarge(broken, refuse)).toEqual(broken);
});
