import { expect, test } from 'vitest';
import { isHere } from '../../src/testing/is-here.ts';

test.for(['localhost', 'LOCALHOST', 'localhost.', 'app.localhost', '127.0.0.1', '127.255.255.254', '0.0.0.0', '::1', '[::1]', '0:0:0:0:0:0:0:1', '::', '::ffff:127.0.0.1', '::FFFF:7f00:1', '::1%lo'])(
  '%s is this machine',
  (host) => {
    expect(isHere(host)).toBe(true);
  },
);

test.for([
  '', 'glue.us-east-1.amazonaws.com', 'localhost.example.com', 'notlocalhost', 'localhost..', '127.0.0.1.example.com', '128.0.0.1', '10.0.0.1', '169.254.169.254', '192.0.2.1',
  '::2', 'fd00::1', 'fe80::1%eth0', '::ffff:10.0.0.1', '[::ffff:a9fe:a9fe]', '127.0.0.256', '１２７.0.0.1', 'localhost/..', '__proto__',
])('%s is not', (host) => {
  expect(isHere(host)).toBe(false);
});
