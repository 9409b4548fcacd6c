const stamp =
  /^(?:công văn |văn bản )?ĐẾN(?!\p{L})|^(?:(?:công văn|văn bản) đến|(?:số|ngày|giờ) đến|(?:ngày|giờ|chuyển)\s*:)/u;

/** Says whether a line is of the stamp that a receiving office puts on what comes in: “ĐẾN Số: 1234”, “Ngày: 12/4”. */
export function isStamp(text: string): boolean {
  const [first = ''] = text;
  return stamp.test(text) || stamp.test(first.toLocaleLowerCase('vi') + text.slice(1));
}
