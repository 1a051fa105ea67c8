import type { Member } from '#domain/risalah/schema/opening.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { annexKindNames } from '#words/annexes.ts';
import {
  approvalStageNames,
  approvalStatusNames,
  numberKindNames,
  roleNames,
} from '#words/people.ts';
import { phaseLabels } from '#words/labels/steps.ts';
import { answer, answerRows, choose, listNamed, press, typed, written } from './hand.ts';
import { tick } from './keys.ts';
import { methodOf } from './methodOf.ts';
import type { SectionTypists } from './wholeCase.ts';

type Opening =
  | 'identity'
  | 'circle'
  | 'members'
  | 'values'
  | 'meetings'
  | 'approvals'
  | 'foreword'
  | 'closing'
  | 'annexes';

/** What stands before the first step and after the last. */
export const openingTypists: SectionTypists<Opening> = {
  identity: (card, { identity }) =>
    answer(card, {
      Instansi: identity.institution,
      OPD: identity.opd,
      'Unit kerja': identity.unit,
      Alamat: identity.address,
      'Tempat penandatanganan': identity.city,
      Tahun: identity.year,
      'Nomor registrasi': identity.registration,
      'Tema ke-': typed(identity.themeNumber),
      'Nama kegiatan': identity.event,
      'Slogan kegiatan': identity.slogan,
      'Gambaran singkat': identity.profile,
      Visi: identity.vision,
      Misi: identity.mission,
    }),
  circle: async (card, { circle }) => {
    await choose(card, 'Jenis tim', 'Kelompok Budaya Kerja (KBK)');
    await answer(card, {
      'Nama tim': circle.name,
      'Arti nama': circle.meaning,
      Moto: circle.motto,
      'Yel-yel': circle.cheer,
      'Nomor SK': circle.decreeNumber,
      'Tanggal SK': written(circle.decreeDate),
      'Tanggal dibentuk': written(circle.formedOn),
      'Periode kegiatan, mulai': written(circle.periodFrom),
      'Periode kegiatan, sampai': written(circle.periodTo),
    });
  },
  members: (card, { members }) =>
    answerRows(card, {
      list: 'Susunan anggota',
      add: 'Tambah anggota',
      rows: members.rows.map((member) => ({
        Peran: roleNames[member.role],
        Nama: member.name,
        'Jenis nomor': numberKindNames[member.numberKind],
        Nomor: member.number,
        Jabatan: member.position,
        'Tahun lahir': typed(member.birthYear),
      })),
    }),
  values: async (card, risalah) => {
    const { values } = risalah;
    const names = phaseLabels(risalah, methodOf(risalah));
    const offered = listNamed(card, 'Nilai yang tersedia');
    for (const { value } of values.rows) await press(offered, value);
    await answerRows(card, {
      list: 'Nilai yang dipilih',
      rows: values.rows.map(({ phase, practice }) => ({
        Langkah: phase === '' ? '' : names[phase],
        'Wujud dalam kegiatan': practice,
      })),
    });
  },
  meetings: async (card, risalah) => {
    const { meetings, members } = risalah;
    const names = phaseLabels(risalah, methodOf(risalah));
    await answerRows(card, {
      list: 'Daftar pertemuan',
      add: 'Tambah pertemuan',
      rows: meetings.rows.map((meeting) => ({
        Tanggal: written(meeting.date),
        Pukul: meeting.startsAt,
        'Lama (menit)': typed(meeting.minutes),
        Tempat: meeting.place,
        Langkah: meeting.phase === '' ? '' : names[meeting.phase],
        Agenda: meeting.agenda,
      })),
    });
    for (const [index, { attendees }] of meetings.rows.entries()) {
      const present = listNamed(card, `Hadir, baris ${index + 1}`);
      await press(present, 'Semua hadir');
      const absent = members.rows.filter(({ id }) => !attendees.includes(id));
      for (const { name } of absent) {
        await tick(present.getByLabel(name, { exact: true }), false);
      }
    }
  },
  approvals: (card, { approvals }) =>
    answerRows(card, {
      list: 'Penanda tangan',
      add: 'Tambah penanda tangan',
      rows: approvals.rows.map((approval) => ({
        Lembar: approvalStageNames[approval.stage],
        Pembuka: approval.preamble,
        Jabatan: approval.role,
        Nama: approval.name,
        'Jenis nomor': numberKindNames[approval.numberKind],
        Tanggal: written(approval.date),
        Status: approvalStatusNames[approval.status],
      })),
    }),
  foreword: (card, { foreword }) =>
    answer(card, {
      'Kata pengantar': foreword.text,
      'Komitmen pimpinan': foreword.commitment,
      Abstrak: foreword.abstract,
    }),
  closing: (card, { closing }) =>
    answer(card, {
      Kesimpulan: closing.conclusion,
      Saran: closing.suggestions,
      'Ucapan terima kasih': closing.thanks,
    }),
  annexes: async (card, { annexes }) => {
    await answerRows(card, {
      list: 'Daftar lampiran',
      add: 'Tambah lampiran',
      rows: annexes.rows.map((annex) => ({
        Jenis: annexKindNames[annex.kind],
        Lampiran: annex.title,
        Keterangan: annex.note,
      })),
    });
    for (const index of annexes.rows.keys()) {
      await tick(card.getByLabel(`Sudah ada, baris ${index + 1}`, { exact: true }));
    }
  },
};

/** A member as lists of the interface call it. */
export function nameOf(members: readonly Member[], id: string): string {
  return members.find((member) => member.id === id)?.name ?? '';
}

/** The members who vote: everybody but patron and facilitator. */
export function votersOf({ members }: Risalah): readonly Member[] {
  return members.rows.filter(({ role }) => role !== 'patron' && role !== 'facilitator');
}
