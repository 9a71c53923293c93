/** Accounts of the examples in the documentation of AWS. */
export const documentedAccounts: ReadonlySet<string> = new Set([
  ...Array.from({ length: 9 }, (_, index) => String(index + 1).repeat(12)),
  '000000000000', '012345678901', '111122223333', '123456789012', '210987654321', '444455556666', '777788889999', '987654321098', '998877665544',
]);
