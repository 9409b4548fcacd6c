import { expect, test } from 'vitest';
import { usualIssuerSpelling } from './issuer-spelling.ts';

test.each<[why: string, issuer: string, written: string, expected: string]>([
  ['another mark', 'Văn phòng Chinh phủ', 'Văn phòng Chinh phủ', 'Văn phòng Chính phủ'],
  ['another letter', 'Văn phòng Chính thủ', 'Văn phòng Chính thủ', 'Văn phòng Chính phủ'],
  ['a letter left out', 'Văn phòng Chính ph', 'Văn phòng Chính ph', 'Văn phòng Chính phủ'],
  ['the first letter left out', 'Văn phòng hính phủ', 'Văn phòng hính phủ', 'Văn phòng Chính phủ'],
  ['a letter too many', 'Văn phòng Chínhh phủ', 'Văn phòng Chínhh phủ', 'Văn phòng Chính phủ'],
  ['a mark in the first word', 'Vân phòng Chính phủ', 'Vân phòng Chính phủ', 'Văn phòng Chính phủ'],
  [
    'inside a longer name',
    'Ban Thường trực Ủy ban Mật trận Tổ quốc Việt Nam, tỉnh Bình Định',
    'Ủy ban Mật trận Tổ quốc Việt Nam',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
  ],
  [
    'where small letters stand for capitals',
    'ủy ban mật trận tổ quốc việt nam',
    'ủy ban mật trận tổ quốc việt nam',
    'Ủy ban Mặt trận Tổ quốc Việt Nam',
  ],
  [
    'in decomposed letters',
    'Văn phòng Chinh phủ'.normalize('NFD'),
    'Văn phòng Chinh phủ'.normalize('NFD'),
    'Văn phòng Chính phủ',
  ],
])('one word differs by a letter: %s', (_why, issuer, written, expected) => {
  expect(usualIssuerSpelling(issuer)).toEqual({ written, expected });
});

test.each<[why: string, issuer: string]>([
  ['as usual', 'Văn phòng Chính phủ'],
  ['in capitals', 'VĂN PHÒNG CHÍNH PHỦ'],
  ['with the tone on the other vowel', 'Uỷ ban nhân dân tỉnh Bình Định'],
  ['two letters in a word', 'Văn phòng Chinh phũ'],
  ['another word', 'Văn phòng Quốc hội khóa'],
  ['two letters too many', 'Văn phòng Chínhabc phủ'],
  ['another word that begins alike', 'Văn phòng Chính quyền'],
  ['a word with other letters inside', 'Văn phòng Chiến phủ'],
  ['an abbreviated word', 'Văn phòng Ch phủ'],
  ['two words', 'Văn phồng Chinh phủ'],
  ['a name that stops short', 'Ban Văn phòng Chinh'],
  ['a name too short to tell', 'Bộ Chinh trị'],
  ['a short name with a place', 'Bộ Chinh trị Việt Nam'],
  ['nothing', ''],
])('nothing is said of %s', (_why, issuer) => {
  expect(usualIssuerSpelling(issuer)).toBeNull();
});
