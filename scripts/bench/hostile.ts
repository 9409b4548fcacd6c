/** Pieces of text that, repeated without end, make a careless pattern or loop slower than linear. */
export const hostileUnits: Readonly<Record<string, string>> = {
  'opening quotes': '“',
  'closing quotes': '”',
  'straight quotes': '"',
  'quoted words': '"a ',
  'opening brackets': '(',
  'opening brackets and words': '(a ',
  'square brackets': '[',
  'links never closed': '[a](b',
  links: '[a](b) ',
  digits: '1',
  'letters O': 'O',
  'digits and slashes': '1/',
  'digits and hyphens': '1-',
  'digits and dots': '1.',
  'của của …': 'của ',
  'và và …': ' và',
  'về về …': 'về ',
  'số số …': 'số ',
  'ngày ngày …': 'ngày ',
  'blank dates': 'ngày … tháng … năm ',
  dates: 'ngày 30/4/1975 ',
  'one word of small letters': 'a',
  'one word of small letters with marks': 'ữ',
  'one word of capitals': 'A',
  'one word of Đ': 'Đ',
  'one symbol of many groups': 'QH1-',
  'one symbol with dots': 'QH1.',
  'words without blanks': 'kếhoạch',
  'type words': 'kế hoạch ',
  'type words with capitals': 'Kế hoạch, ',
  'type words to be carried out': 'thực hiện Kế hoạch, ',
  demonstratives: 'Kế hoạch này ',
  'type word and số': 'Kế hoạch số ',
  numbers: 'Kế hoạch số 86/KH-LĐLĐ ',
  'one number of many groups':
    'Kế hoạch số 1/KH-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1a ',
  'one number with blanks and many groups':
    'Kế hoạch số 1 QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1a ',
  'one number without số and many groups':
    'Kế hoạch 1 QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1-QH1a ',
  'numbers in a list': 'Kế hoạch số 86/KH-LĐLĐ, ',
  'numbers without type words': 'số 15/2020/NĐ-CP, ',
  'numbers after an opening quote': 'Kế hoạch số 86/KH-LĐLĐ về “',
  'numbers after an opening bracket': 'Kế hoạch số 86/KH-LĐLĐ về a (',
  'numbers with titles': 'Kế hoạch số 86/KH-LĐLĐ của LĐLĐ Thành phố về thi đua ',
  'numbers with unknown issuers': 'Kế hoạch số 86/KH-LĐLĐ của Ông Bà Cô Chú ',
  'numbers, different ones in the same title':
    'Kết luận số 13-KL/TW về tiếp tục thực hiện Chỉ thị số 48-CT/TW về ',
  'own titles': 'thực hiện Kế hoạch công tác xây dựng phong trào thi đua yêu nước ',
  'own titles with issuer':
    'thực hiện Kế hoạch công tác xây dựng phong trào thi đua yêu nước của Sở Tư pháp ',
  'short forms': 'Nghị định 85, ',
  'short forms that nothing explains': 'chương trình số 9, ',
  aliases: '(sau đây gọi là Nghị định số 44/2018/NĐ-CP) ',
  laws: 'Luật Đất đai và ',
  'amending laws': 'Luật sửa đổi, bổ sung một số điều của ',
  'amended laws': 'Luật Đất đai được sửa đổi theo ',
  'law names that no table has': 'Luật Abc def ghi ',
  'relation words': 'tiếp tục ',
  'relation words with room': 'hướng dẫn và ',
  pinpoints: 'khoản 1 Điều 2, ',
  'a pinpoint of many points':
    'điểm i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i, i! Luật Đất đai ',
  'a pinpoint of many numerals':
    'Mục i i i i i i i i i i i i i i i i i i i i i i i i i i i i i i i i i i! Luật Đất đai ',
  issuers: 'của Ủy ban nhân dân tỉnh ',
  newlines: '\n',
  'carriage returns': '\r',
  blanks: ' ',
  tabs: '\t',
  'no-break blanks': '\u00A0',
  'one letter a line': 'a\n',
  'list marks': '- ',
  numerals: 'I. ',
  'numerals, one a line': 'I. A\n',
  'long dashes': '–',
  dots: '.',
  ellipses: '…',
  semicolons: ';',
  emphasis: '**',
  'soft hyphens': '\u00AD',
  'one letter with many marks': '\u0301',
  'one letter with marks out of order': '\u0301\u0323',
  'letters with marks': 'o\u0302\u0309',
  'letters of two units': '𝄞',
  'half of a letter of two units': '\uD834',
  'letters that grow in small': 'İ',
  recipients: 'Nơi nhận:\n',
  mottoes: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ',
  signatures: 'KT. BỘ TRƯỞNG\n',
  'capital words': 'ỦY BAN NHÂN DÂN ',
};

/** The head and first lines of a plan, so that what follows is read as a document with a title and an issuer. */
export const planOpening = `SỞ TƯ PHÁP TỈNH BÌNH PHƯỚC
Số: 12/KH-STP
Bình Phước, ngày 12 tháng 5 năm 2022

KẾ HOẠCH
Công tác xây dựng phong trào thi đua yêu nước năm 2022

Căn cứ Kế hoạch số 119/KH-UBND ngày 27/4/2022 của UBND tỉnh Bình Phước, Sở Tư pháp xây dựng kế hoạch như sau:

I. MỤC ĐÍCH
`;
