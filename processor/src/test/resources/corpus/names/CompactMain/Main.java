// from: 25
void main() {
    IO.println(new SocketRoutes());
}
