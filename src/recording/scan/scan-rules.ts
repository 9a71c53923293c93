/** What `scan` looks for: each rule as what holds where it is kept. None of them is the redactor's: what that overlooks is to be found here. */
export const scanRules = {
  'scan/authentication-header': 'No header of authentication is in a file, neither its value nor its name.',
  'scan/access-key-id': 'No access key id of AWS is in a file.',
  'scan/account-id': 'No account id is in a file, except for pseudonyms (0000 and eight digits) and those of the AWS documentation.',
  'scan/url-credentials': 'No URL has a password or a signature.',
  'scan/password': 'No text assigns a password or key, and no member of such a name has a value.',
  'scan/email': 'No e-mail address is in a file.',
  'scan/private-key': 'No private key is in a file.',
  'scan/encoded-json': 'No base64 holds JSON.',
  'scan/secretlint': 'Secretlint finds no secret.',
  'scan/placeholder': 'Arguments, properties and tags of a real account have placeholders for values.',
  'scan/high-entropy': 'No text of a real account looks random, except for pseudonyms.',
  'scan/unknown-text': 'Texts of a real account are pseudonyms, placeholders or words of Glue.',
  'scan/unknown-member': 'Members of a recorded answer are those of the contract.',
  'scan/repeated-member': 'No object of a recording has two members of one name.',
  'scan/depth': 'A file is not nested so deeply that it cannot be scanned.',
} as const;

export type ScanRule = keyof typeof scanRules;
