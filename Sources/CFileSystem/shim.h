// What the C library has and hides from strict readers: its own declaration, of glibc and musl alike.
int syncfs(int descriptor);
