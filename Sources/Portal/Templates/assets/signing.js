// Signs the statements of actas in the browser. Certificate, key and password stay in this page: their fields have no
// names, so that no form sends them, and only the certificate and the signatures are copied into fields that have.
"use strict";

// DER: returns { tag, content, next } of the value at a place, or throws.
function read(bytes, place = 0) {
  const tag = bytes[place];
  let length = bytes[place + 1], start = place + 2;
  if (length > 0x80) {
    const count = length - 0x80;
    if (count > 4) throw new Error("length");
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + bytes[start++];
  }
  if (tag === undefined || length === undefined || start + length > bytes.length) throw new Error("truncated");
  return { tag, content: bytes.subarray(start, start + length), next: start + length };
}

// The values in a constructed value.
function parts(bytes) {
  const list = [];
  for (let place = 0; place < bytes.length;) {
    const part = read(bytes, place);
    list.push(part);
    place = part.next;
  }
  return list;
}

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const number = (part) => part.content.reduce((sum, byte) => sum * 256 + byte, 0);
const base64 = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));

// The certificate in DER; files of certificates may be PEM.
function certificateBytes(bytes) {
  const text = new TextDecoder("latin1").decode(bytes);
  const pem = text.match(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/);
  return pem ? Uint8Array.from(atob(pem[1].replace(/\s/g, "")), (letter) => letter.charCodeAt(0)) : bytes;
}

// The serial number as the statement has it (RFC 5280 section 4.1).
function serialOf(certificate) {
  const fields = parts(parts(read(certificate).content)[0].content);
  const serial = fields[fields[0].tag === 0xa0 ? 1 : 0];
  if (serial.tag !== 0x02) throw new Error("serial");
  return hex(serial.content).replace(/^(00)+/, "");
}

const pseudorandom = { "2a864886f70d0207": "SHA-1", "2a864886f70d0209": "SHA-256", "2a864886f70d020b": "SHA-512" };
const ciphers = {
  "2a864886f70d0307": { size: 24 }, "60864801650304012a": { size: 32 }, "608648016503040116": { size: 24 },
  "608648016503040102": { size: 16 },
};

// Opens an encrypted key (PKCS#8, PBES2 of RFC 8018 section 6.2).
async function openKey(bytes, password) {
  const outer = parts(read(bytes).content);
  const scheme = parts(outer[0].content);
  if (hex(scheme[0].content) !== "2a864886f70d01050d") throw new Error("scheme");
  const [derivation, encryption] = parts(scheme[1].content).map((part) => parts(part.content));
  if (hex(derivation[0].content) !== "2a864886f70d01050c") throw new Error("derivation");
  const [salt, iterations, ...others] = parts(derivation[1].content);
  const digest = others.find((part) => part.tag === 0x30);
  const hash = digest ? pseudorandom[hex(parts(digest.content)[0].content)] : "SHA-1";
  const cipher = ciphers[hex(encryption[0].content)];
  if (!hash || !cipher) throw new Error("algorithm");
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(password), "PBKDF2", false, ["deriveBits"]);
  const derived = new Uint8Array(await crypto.subtle.deriveBits(
    { name: "PBKDF2", salt: salt.content, iterations: number(iterations), hash }, secret, cipher.size * 8));
  const vector = encryption[1].content, box = outer[1].content;
  if (vector.length === 8) return unpad(tripleDES(derived, vector, box));
  const key = await crypto.subtle.importKey("raw", derived, "AES-CBC", false, ["decrypt"]);
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv: vector }, key, box));
}

function unpad(bytes) {
  const count = bytes[bytes.length - 1];
  if (!(count >= 1 && count <= 8) || bytes.subarray(-count).some((byte) => byte !== count)) throw new Error("password");
  return bytes.subarray(0, bytes.length - count);
}

// Triple DES in CBC mode (FIPS 46-3), because browsers have no longer any. Tables count bits from 1, the highest first.
const initial = [...Array(64).keys()].map((i) => [58, 60, 62, 64, 57, 59, 61, 63][i >> 3] - 8 * (i & 7));
const last = initial.reduce((table, from, to) => { table[from - 1] = to + 1; return table; }, []);
const expansion = [...Array(48).keys()].map((i) => (4 * Math.floor(i / 6) + i % 6 + 31) % 32 + 1);
const permutation = [
  16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25];
const choice1 = [
  57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
  63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4];
const choice2 = [
  14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2,
  41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32];
const shifts = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];
// The rows of each box one after the other, a hex digit for each value.
const boxes = [
  "e4d12fb83a6c5907" + "0f74e2d1a6cb9538" + "41e8d62bfc973a50" + "fc8249175b3ea06d",
  "f18e6b34972dc05a" + "3d47f28ec01a69b5" + "0e7ba4d158c6932f" + "d8a13f42b67c05e9",
  "a09e63f51dc7b428" + "d709346a285ecbf1" + "d6498f30b12c5ae7" + "1ad069874fe3b52c",
  "7de3069a1285bc4f" + "d8b56f03472c1ae9" + "a690cb7df13e5284" + "3f06a1d8945bc72e",
  "2c417ab6853fd0e9" + "eb2c47d150fa3986" + "421bad78f9c5630e" + "b8c71e2d6f09a453",
  "c1af92680d34e75b" + "af427c9561de0b38" + "9ef528c3704a1db6" + "432c95fabe17608d",
  "4b2ef08d3c975a61" + "d0b7491ae35c2f86" + "14bdc37eaf680592" + "6bd814a7950fe23c",
  "d2846fb1a93e50c7" + "1fd8a374c56b0e92" + "7b419ce206adf358" + "21e74a8dfc90356b",
].map((row) => Array.from(row, (digit) => parseInt(digit, 16)));

const bitsOf = (bytes) => Array.from(bytes).flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((place) => byte >> place & 1));
const bytesOfBits = (bits) => Uint8Array.from({ length: bits.length / 8 }, (_, i) =>
  bits.slice(8 * i, 8 * i + 8).reduce((byte, bit) => byte << 1 | bit, 0));
const pick = (bits, table) => table.map((place) => bits[place - 1]);

function roundKeys(key) {
  let [left, right] = [pick(bitsOf(key), choice1.slice(0, 28)), pick(bitsOf(key), choice1.slice(28))];
  return shifts.map((count) => {
    [left, right] = [left, right].map((half) => [...half.slice(count), ...half.slice(0, count)]);
    return pick([...left, ...right], choice2);
  });
}

function cipherBlock(block, keys) {
  const bits = pick(block, initial);
  let [left, right] = [bits.slice(0, 32), bits.slice(32)];
  for (const key of keys) {
    const mixed = pick(right, expansion).map((bit, i) => bit ^ key[i]);
    const out = boxes.flatMap((box, i) => {
      const six = mixed.slice(6 * i, 6 * i + 6);
      const value = box[16 * (six[0] << 1 | six[5]) + (six[1] << 3 | six[2] << 2 | six[3] << 1 | six[4])];
      return [value >> 3 & 1, value >> 2 & 1, value >> 1 & 1, value & 1];
    });
    const turned = pick(out, permutation);
    [left, right] = [right, left.map((bit, i) => bit ^ turned[i])];
  }
  return pick([...right, ...left], last);
}

// Decrypts with three keys: the last one first, the middle one the other way round.
function tripleDES(key, vector, box) {
  const [first, second, third] = [0, 8, 16].map((place) => roundKeys(key.subarray(place, place + 8)));
  if (box.length === 0 || box.length % 8 !== 0) throw new Error("truncated");
  const clear = new Uint8Array(box.length);
  let before = vector;
  for (let place = 0; place < box.length; place += 8) {
    const block = box.subarray(place, place + 8);
    const inner = cipherBlock(cipherBlock(bitsOf(block), third.toReversed()), second);
    clear.set(bytesOfBits(cipherBlock(inner, first.toReversed())).map((byte, i) => byte ^ before[i]), place);
    before = block;
  }
  return clear;
}

class Fault extends Error {}

// Calls a body whose error is one of the sentences of the form.
async function naming(name, body) {
  try {
    return await body();
  } catch {
    throw new Fault(name);
  }
}

class Signing {
  constructor(form) {
    this.form = form;
    [this.certificate, this.key] = form.querySelectorAll("input[type=file]");
    this.password = form.querySelector("input[type=password]");
    this.alert = form.querySelector("[role=alert]");
    form.querySelector("button[data-sign]").addEventListener("click", () => this.sign());
    form.hidden = false;
  }

  async sign() {
    this.alert.hidden = true;
    try {
      const chosen = [...this.form.querySelectorAll("input[data-text]")].filter((box) => box.type === "hidden" || box.checked);
      if (chosen.length === 0) throw new Fault("none");
      const certificate = await naming("certificate", async () =>
        certificateBytes(new Uint8Array(await this.certificate.files[0].arrayBuffer())));
      const serial = await naming("certificate", async () => serialOf(certificate));
      const file = await naming("key", async () => new Uint8Array(await this.key.files[0].arrayBuffer()));
      const opened = await naming("password", async () => openKey(file, this.password.value));
      const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
      const key = await naming("password", async () =>
        crypto.subtle.importKey("pkcs8", opened, algorithm, false, ["sign"]));
      const fields = [["certificado", base64(certificate)]];
      for (const box of chosen) {
        const text = `${box.dataset.text}${serial}||`;
        const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(text));
        fields.push(["cadena", text], ["firma", base64(signature)]);
      }
      this.form.querySelectorAll("input[data-made]").forEach((field) => field.remove());
      for (const [name, value] of fields) {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name, value });
        field.dataset.made = "";
        this.form.append(field);
      }
      this.password.value = "";
      this.form.requestSubmit();
    } catch (error) {
      this.alert.textContent = this.form.dataset[error instanceof Fault ? error.message : "key"];
      this.alert.hidden = false;
      this.alert.focus();
    }
  }
}

if (typeof document !== "undefined" && window.crypto?.subtle) {
  document.querySelectorAll("form[data-signing]").forEach((form) => new Signing(form));
}
