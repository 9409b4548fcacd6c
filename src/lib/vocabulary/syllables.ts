/**
 * The parts of Vietnamese syllables without marks (`đ` as `d`). Any beginning may stand before any rest: the table
 * tells what cannot be Vietnamese, and lets some through that is not.
 */
export const syllableParts = {
  onsets: [
    ...['', 'b', 'c', 'ch', 'd', 'g', 'gh', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'ngh'],
    ...['nh', 'p', 'ph', 'qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'],
  ],
  rimes: [
    ...['a', 'ac', 'ach', 'ai', 'am', 'an', 'ang', 'anh', 'ao', 'ap', 'at', 'au', 'ay'],
    ...['e', 'ec', 'ech', 'em', 'en', 'eng', 'enh', 'eo', 'ep', 'et', 'eu'],
    ...['i', 'ia', 'ic', 'ich', 'iec', 'iem', 'ien', 'ieng', 'iep', 'iet', 'ieu'],
    ...['im', 'in', 'inh', 'ip', 'it', 'iu'],
    ...['o', 'oa', 'oac', 'oach', 'oai', 'oam', 'oan', 'oang', 'oanh', 'oao', 'oap', 'oat', 'oay'],
    ...['oc', 'oe', 'oen', 'oeo', 'oet', 'oi', 'om', 'on', 'ong', 'op', 'ot'],
    ...[
      'u',
      'ua',
      'uan',
      'uang',
      'uat',
      'uay',
      'uc',
      'ue',
      'uech',
      'uenh',
      'ui',
      'um',
      'un',
      'ung',
    ],
    ...['uo', 'uoc', 'uoi', 'uom', 'uon', 'uong', 'uop', 'uot', 'uou', 'up', 'ut', 'uu'],
    ...['uy', 'uya', 'uych', 'uyen', 'uyet', 'uynh', 'uyt', 'uyu'],
    ...['y', 'yem', 'yen', 'yet', 'yeu'],
  ],
  examples: ['chi', 'thi', 'nghieng', 'quoc', 'khuyen', 'gi', 'giuong', 'yeu', 'duong', 'quyet'],
} as const;
