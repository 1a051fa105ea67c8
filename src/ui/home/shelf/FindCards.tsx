import { Button } from '#ui/kit/parts/Button.tsx';
import { useShowcase } from '#ui/services/services.ts';
import { ALL_DONE } from '#words/keeping/cards.ts';
import { foundCards, orders, stepsOf } from './foundCards.ts';
import type { Order } from './foundCards.ts';
import { RisalahCards } from './RisalahCards.tsx';
import type { RisalahCardsProps } from './RisalahCards.tsx';
import { allCards, useWanted } from './useWanted.ts';
import styles from './shelf.module.css';

/** Many cards, and what finds one among them. */
export function FindCards({ cards, remarks, ...others }: RisalahCardsProps) {
  const { methods } = useShowcase();
  const [wanted, want] = useWanted();
  const steps = stepsOf(
    cards,
    methods.flatMap((method) => method.steps.map(({ name }) => name)),
  );
  // The step that was looked for last may have no card any more.
  const step = wanted.step !== null && steps.includes(wanted.step) ? wanted.step : null;
  const found = foundCards(cards, { ...wanted, step }, remarks);

  return (
    <>
      <div role="search" className={styles.find}>
        <label className={styles.search}>
          Cari
          <input
            type="search"
            value={wanted.words}
            placeholder="Judul, tim, atau langkah"
            autoComplete="off"
            onChange={({ target }) => want({ words: target.value })}
          />
        </label>
        <label>
          Langkah
          <select
            value={step === null ? -1 : steps.indexOf(step)}
            onChange={({ target }) => want({ step: steps[Number(target.value)] ?? null })}
          >
            <option value={-1}>Semua</option>
            {steps.map((name, at) => (
              <option key={name} value={at}>
                {name === '' ? ALL_DONE : name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Urutkan
          <select
            value={wanted.order}
            onChange={({ target }) =>
              want({ order: orders.find((one) => one === target.value) ?? 'saved' })
            }
          >
            {orders.map((order) => (
              <option key={order} value={order}>
                {orderNames[order]}
              </option>
            ))}
          </select>
        </label>
        <span role="status" className={styles.found}>
          {found.length === cards.length
            ? `${cards.length} risalah`
            : `${found.length} dari ${cards.length} risalah`}
        </span>
      </div>
      {found.length > 0 ? (
        <RisalahCards cards={found} remarks={remarks} {...others} />
      ) : (
        <p className={styles.foot}>
          Tidak ada risalah yang cocok.{' '}
          <Button look="link" onClick={() => want({ ...allCards, order: wanted.order })}>
            Tampilkan semua
          </Button>
        </p>
      )}
    </>
  );
}

const orderNames: Readonly<Record<Order, string>> = {
  saved: 'Terakhir disimpan',
  title: 'Judul',
  team: 'Nama tim',
  remarks: 'Catatan terbanyak',
};
