import { BlockList, Socket } from 'node:net';
import { excerpt } from '../contract/excerpt.ts';
import { ToolkitError } from '../errors.ts';
import { isHere } from './is-here.ts';
import { nowhere } from './nowhere.ts';

/** Where a socket is to lead: a host and a port, or the path of a local socket. */
interface Target {
  readonly host?: string | null;
  readonly port?: number | string;
  readonly path?: string;
  readonly lookup?: Lookup;
  readonly href?: string;
}

/** As `dns.lookup`: of one address, or of all. */
type Lookup = (host: string, options: object, callback: (error: Error | null, found?: string | readonly { readonly address: string }[], family?: number) => void) => void;

type Connect = (this: Socket, ...args: unknown[]) => Socket;

const guards = new Set<symbol>();

/** MSW plays for a socket once: when its owner connects it again, it is a real connection. */
const played = new WeakSet<Socket>();

/** What nobody may connect to: an address is not looked up, and where an MSW lets a connection through, its own socket is told by this alone. */
const everywhere = new BlockList();
everywhere.addSubnet('0.0.0.0', 0, 'ipv4');
everywhere.addSubnet('::', 0, 'ipv6');

let restore = () => {};
/** Ports of this machine that lead out of it: those of the proxies which the process was started with. */
let proxies: ReadonlySet<number> = new Set();

/**
 * Stops every connection of this process to another host, whatever client makes it, and returns what ends that. fetch,
 * node:http, undici, node:http2, node:tls and raw TCP all come by `Socket.prototype.connect`; child processes, worker
 * threads, UDP and bare DNS queries do not. Loopback and local sockets pass, for a suite may have servers of its own.
 * Sessions may overlap: the guard goes when the last one ends.
 */
export function guardSockets(): () => void {
  const guard = Symbol('guard');
  if (guards.size === 0) {
    proxies = new Set(Object.entries(process.env).flatMap(([name, value]) => (/^(HTTP|HTTPS|ALL)_PROXY$/i.test(name) ? portOf(value) : [])));
    restore = wrapConnect();
  }
  guards.add(guard);
  return () => {
    if (guards.delete(guard) && guards.size === 0) restore();
  };
}

function wrapConnect(): () => void {
  const original = connectNow();
  const mswIsBelow = takes(original);
  const guarded: Connect = function (...args) {
    const taken = isTaken(this);
    if (taken && !played.has(this)) {
      played.add(this);
      return original.apply(this, args);
    }
    const { target, callback } = readArguments(args);
    const error = guards.size > 0 ? refuse(target) : undefined;
    if (!error) return guards.size > 0 && target.lookup ? original.call(this, { ...target, lookup: stayHere(target.lookup, target) }, callback) : original.apply(this, args);
    // Begun as ever, so that the client hears of it as of any failure: by a name, for an address is not looked up. An MSW
    // that was there before the guard may answer, and has to see the real one.
    const host = mswIsBelow && !taken ? target.host : 'stopped.invalid';
    // For MSW, what has an `href` is a URL, and it reads no option from that.
    const { href: _, ...options } = target;
    original.call(this, { ...options, host, lookup: refuseLookup(error), blockList: everywhere }, callback);
    // What MSW has left of a socket that it played for would fail first, and say less. What it has not taken is its own, by which it lets through.
    if (taken || (mswIsBelow && !isTaken(this))) return this.destroy(error);
    explainBlock(this, error);
    if (isTaken(this)) played.add(this);
    return this;
  };
  Reflect.set(Socket.prototype, 'connect', guarded);
  return () => {
    // Whoever has wrapped it since stands on it; without a guard it does nothing.
    if (connectNow() === guarded) Reflect.set(Socket.prototype, 'connect', original);
  };
}

/** Tried with a socket whose host is never found. */
function takes(connect: Connect): boolean {
  const socket = connect.call(new Socket(), { host: 'stopped.invalid', port: 1, lookup: () => {} });
  socket.destroy();
  return isTaken(socket);
}

function connectNow(): Connect {
  return Reflect.get(Socket.prototype, 'connect') as Connect;
}

/** MSW 3 gives a socket whose server it plays a `connect` of its own, and connects it to nothing. */
function isTaken(socket: Socket): boolean {
  return Object.hasOwn(socket, 'connect');
}

/** Node's own callers give their arguments in an array, already put in order. */
function readArguments(args: readonly unknown[]): { readonly target: Target; readonly callback: unknown } {
  const [first, second, third] = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
  const callback = [first, second, third].findLast((arg) => typeof arg === 'function');
  if (typeof first === 'object' && first !== null) return { target: first, callback };
  // As Node tells a path from a port that is written as text.
  if (typeof first === 'string' && !(Number(first) >= 0)) return { target: { path: first }, callback };
  return { target: { port: first as number, ...(typeof second === 'string' && { host: second }) }, callback };
}

function refuse({ host, port, path }: Target): ToolkitError | undefined {
  const name = host || 'localhost';
  // What is no name is for Node to refuse.
  if (path || port === undefined || typeof name !== 'string') return undefined;
  if (name === nowhere.host && Number(port) === nowhere.port) return unknownClient();
  return isHere(name) && !proxies.has(Number(port)) ? undefined : outside(name, String(port));
}

function portOf(proxy = ''): number[] {
  const url = URL.parse(proxy);
  return url && isHere(url.hostname) ? [Number(url.port || (url.protocol === 'https:' ? 443 : 80))] : [];
}

/** In place of the DNS, which would ask the network; and like it not at once, for nobody is listening to the socket yet. */
function refuseLookup(error: ToolkitError): (host: string, options: object, callback: (error: Error) => void) => void {
  return (_host, _options, callback) => process.nextTick(callback, error);
}

/** Where a client has a lookup of its own, a name of this machine may lead anywhere. */
function stayHere(lookup: Lookup, { host, port }: Target): Lookup {
  return (name, options, callback) =>
    lookup(name, options, (error, found, family) => {
      const away = [found ?? []].flat().map((one) => (typeof one === 'string' ? one : one.address)).find((address) => !isHere(address));
      if (away === undefined) callback(error, found, family);
      else callback(outside(`${host ?? name} (${away})`, String(port)));
    });
}

/** A socket that MSW played for fails with what its real one fails with. */
function explainBlock(socket: Socket, error: ToolkitError): void {
  const destroy = socket.destroy.bind(socket);
  socket.destroy = (cause) => destroy(cause && 'code' in cause && cause.code === 'ERR_IP_BLOCKED' ? error : cause);
}

function outside(host: string, port: string): ToolkitError {
  return new ToolkitError('GLUE_REQUEST_STOPPED', {
    message: `A connection to ${excerpt(host)}, port ${port}, would have left this machine.`,
    next: 'Answer it with a fake of your own or a server on loopback, or let such connections out with onUnhandledRequest: "bypass".',
  });
}

function unknownClient(): ToolkitError {
  return new ToolkitError('GLUE_REQUEST_STOPPED', {
    message: 'A client of Glue that the session did not make was about to send a request.',
    next: 'Give the code under test what client() of the session returns, or use transport "msw", which answers every client.',
  });
}
