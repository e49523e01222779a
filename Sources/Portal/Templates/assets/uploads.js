// Documents are sent with progress, and photographs are made smaller first. The forms work without this file too.
"use strict";

// A photograph of a page is legible with these; the sizes are in pixels and bytes.
const longestSide = 2400;
const largePhotograph = 1.5e6;
const jpegQuality = 0.85;
// A line on which nothing moves for so long is broken.
const patienceInSeconds = 60;

const megabytes = (bytes) => `${(bytes / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} MB`;

// Telephones name HEIC in its first box; browsers often do not know its type.
async function isHEIF(file) {
  const brand = new TextDecoder("latin1").decode(await file.slice(4, 12).arrayBuffer());
  return /^ftyp(hei|hev|mif|msf|avi[fs])/.test(brand);
}

// The file as a JPEG; null where the browser cannot read the picture.
async function asJPEG(file) {
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return null;
  }
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const paint = canvas.getContext("2d");
  paint.fillStyle = "white";
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.imageSmoothingQuality = "high";
  paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", jpegQuality));
}

class Upload {
  constructor(form) {
    this.form = form;
    this.box = form.querySelector(".upload");
    this.input = form.querySelector("input[type=file]");
    this.state = this.box.querySelector("[role=status]");
    this.original = this.box.querySelector("input[type=checkbox]");
    this.progress = this.box.querySelector("progress");
    this.cancel = this.box.querySelector("button");
    this.box.hidden = false;
    this.input.addEventListener("change", () => { this.choice = this.choose(); });
    form.addEventListener("submit", (event) => this.submit(event));
    this.cancel.addEventListener("click", () => this.request?.abort());
    window.addEventListener("beforeunload", (event) => { if (this.request) event.preventDefault(); });
    // After the back button the browser may still have a file in the field.
    if (this.input.files.length > 0) this.choice = this.choose();
  }

  say(name, detail = "", isFault = false) {
    this.state.textContent = [this.box.dataset[name], detail].filter(Boolean).join(" ");
    this.fault(isFault);
  }

  fault(isFault) {
    this.state.classList.toggle("error", isFault);
    if (isFault) this.input.setAttribute("aria-invalid", "true");
    else this.input.removeAttribute("aria-invalid");
  }

  // Prepares the chosen file, and says what will be sent. Returns null where nothing can be sent.
  async choose() {
    const file = this.input.files[0];
    this.original.checked = false;
    this.original.closest("label").hidden = true;
    this.say("");
    if (!file) return null;
    const isPhotograph = ["image/jpeg", "image/png"].includes(file.type);
    const heif = await isHEIF(file);
    let small = null;
    if (heif || (isPhotograph ? file.size > largePhotograph : file.type.startsWith("image/"))) {
      this.say("reading");
      small = await asJPEG(file);
      if (this.input.files[0] !== file) return this.choice;
      this.say("");
    }
    if (heif && !small) return this.refuse("heif");
    if (small && isPhotograph && small.size >= file.size) small = null;
    const most = Number(this.box.dataset.largest) * 1048576;
    if ((small ?? file).size > most) return this.refuse("tooLarge", `${megabytes(file.size)}.`);
    if (small && isPhotograph) this.say("reduced", `${megabytes(file.size)} → ${megabytes(small.size)}.`);
    else if (small) this.say("converted");
    if (small && isPhotograph && file.size <= most) this.original.closest("label").hidden = false;
    return { file, small };
  }

  refuse(name, detail) {
    this.say(name, detail, true);
    return null;
  }

  async submit(event) {
    // Without a file the server says what is missing.
    if (this.input.files.length === 0) return;
    event.preventDefault();
    if (this.request || this.isPreparing) return;
    this.isPreparing = true;
    const choice = await (this.choice ??= this.choose());
    this.isPreparing = false;
    if (choice) this.send(choice);
    else this.input.focus();
  }

  send({ file, small }) {
    const data = new FormData(this.form);
    if (small && !this.original.checked) data.set(this.input.name, small, "documento.jpg");
    else data.set(this.input.name, file);
    const request = this.request = new XMLHttpRequest();
    let watch;
    const isMoving = () => {
      clearTimeout(watch);
      watch = setTimeout(() => { request.isBroken = true; request.abort(); }, 1000 * patienceInSeconds);
    };
    const end = (name) => {
      clearTimeout(watch);
      this.request = null;
      this.show(false);
      if (name) {
        this.say(name, "", name === "broken");
        this.form.querySelector("button:not([type=button])").focus();
      }
    };
    request.upload.addEventListener("progress", (event) => {
      isMoving();
      if (!event.lengthComputable) return;
      this.progress.value = event.loaded;
      this.progress.max = event.total;
      if (event.loaded === event.total) this.say("saving");
    });
    request.addEventListener("load", () => { end(); this.answered(request); });
    request.addEventListener("error", () => end("broken"));
    request.addEventListener("abort", () => end(request.isBroken ? "broken" : "cancelled"));
    this.progress.value = 0;
    this.show(true);
    this.say("sending");
    isMoving();
    request.open("POST", this.form.action);
    request.send(data);
  }

  show(isSending) {
    this.progress.hidden = !isSending;
    this.cancel.parentElement.hidden = !isSending;
    this.form.querySelector(".actions").hidden = isSending;
    // A picture that is on its way is not chosen anew.
    this.original.disabled = isSending;
    this.input.disabled = isSending;
    if (isSending) this.cancel.focus();
  }

  // Goes where the form would have led; a refusal is said here, so that nothing that was chosen is lost.
  answered(request) {
    if (request.status < 400) return location.assign(request.responseURL);
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    // Not one selector for all three: it would find the first paragraph of the page.
    const sentence = [".complaints li", "main .error", "main p"].map((place) => page.querySelector(place)).find(Boolean);
    this.state.textContent = sentence?.textContent.trim() || this.box.dataset.broken;
    this.fault(true);
    this.input.focus();
  }
}

for (const box of document.querySelectorAll("form .upload")) new Upload(box.closest("form"));
