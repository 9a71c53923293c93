/**
 * Texts without an enum that recordings keep, by member or by shape. They are kept in the forms that Glue gives them only: a
 * field that is free to hold anything may hold a secret.
 */
const keptForms: Readonly<Record<string, RegExp>> = {
  'ErrorDetail.ErrorCode': /^[A-Z][A-Za-z]{2,60}(?:Exception|Error|Failure)$/,
  'JobCommand.Name': /^(?:glueetl|gluestreaming|pythonshell|glueray)$/,
  GlueVersionString: /^[0-9]{1,2}\.[0-9]{1,2}$/,
  MaintenanceWindow: /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat):(?:[01]?[0-9]|2[0-3])$/,
  PythonVersionString: /^[0-9](?:\.[0-9]{1,2})?$/,
  RuntimeNameString: /^(?:Ray|Python)[0-9]{1,2}(?:\.[0-9]{1,2})?$/,
};

/** True for a text that may stay, at this member or in this shape. */
export function isKeptText(member: string, shape: string, text: string): boolean {
  return (keptForms[member] ?? keptForms[shape])?.test(text) === true;
}
