/** Whether a version of Node is in a range of package.json that has `^` and `>=` only. */
export function isSupportedNode(version: string, range: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, wanted, least = 0] = /^\s*(\^|>=)(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === Number(wanted)) return minor >= Number(least);
    return sign === '>=' && major > Number(wanted);
  });
}
