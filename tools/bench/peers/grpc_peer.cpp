// gRPC C++ under the same load as the other peers: its callback interface, raw bytes without a codec, mutual TLS.
// `grpc_peer server DIRECTORY` and `grpc_peer client DIRECTORY PORT`; the conversation is that of LoadScript.
#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <mutex>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr size_t kRequest = 300;
constexpr size_t kResponse = 100;

std::string Read(const std::string& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

grpc::ByteBuffer Bytes(size_t count) {
  grpc::Slice slice(std::string(count, '\7'));
  return grpc::ByteBuffer(&slice, 1);
}

uint64_t Now() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

class Answer : public grpc::ServerGenericBidiReactor {
 public:
  Answer() { StartRead(&request_); }
  void OnReadDone(bool ok) override {
    if (!ok || request_.Length() != kRequest) {
      Finish(grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "a request has 300 bytes"));
      return;
    }
    response_ = Bytes(kResponse);
    StartWriteAndFinish(&response_, grpc::WriteOptions(), grpc::Status::OK);
  }
  void OnDone() override { delete this; }

 private:
  grpc::ByteBuffer request_, response_;
};

class Service : public grpc::CallbackGenericService {
 public:
  grpc::ServerGenericBidiReactor* CreateReactor(grpc::GenericCallbackServerContext*) override {
    return new Answer();
  }
};

int Serve(const std::string& directory) {
  grpc::SslServerCredentialsOptions options(
      GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
  options.pem_root_certs = Read(directory + "/authority.pem");
  options.pem_key_cert_pairs.push_back(
      {Read(directory + "/both.key"), Read(directory + "/both.pem")});
  Service service;
  grpc::ServerBuilder builder;
  int port = 0;
  builder.AddListeningPort("127.0.0.1:0", grpc::SslServerCredentials(options), &port);
  builder.RegisterCallbackGenericService(&service);
  auto server = builder.BuildAndStart();
  if (!server || port == 0) return 1;
  std::cout << "ready " << port << std::endl;
  std::string line;
  while (std::getline(std::cin, line)) {
  }
  server->Shutdown();
  return 0;
}

// One run of callers, each of which calls again as soon as it is answered.
class Closed {
 public:
  Closed(grpc::GenericStub& stub, int in_flight, uint64_t milliseconds)
      : stub_(stub), start_(Now()), end_(start_ + milliseconds * 1000000), callers_(in_flight) {}

  void Run() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      running_ = callers_.size();
    }
    for (auto& caller : callers_) Call(caller);
    std::unique_lock<std::mutex> lock(mutex_);
    done_.wait(lock, [this] { return running_ == 0; });
    Print();
  }

 private:
  struct Caller {
    std::unique_ptr<grpc::ClientContext> context;
    grpc::ByteBuffer request, response;
    uint64_t begun = 0;
    std::vector<uint64_t> latencies;
  };

  void Call(Caller& caller) {
    caller.context = std::make_unique<grpc::ClientContext>();
    caller.request = Bytes(kRequest);
    caller.begun = Now();
    stub_.UnaryCall(caller.context.get(), "/load.v1.Load/Call", grpc::StubOptions(),
                    &caller.request, &caller.response, [this, &caller](grpc::Status status) {
                      if (!status.ok() || caller.response.Length() != kResponse) {
                        std::cerr << "grpc_peer: " << status.error_message() << std::endl;
                        std::exit(1);
                      }
                      const uint64_t now = Now();
                      caller.latencies.push_back(now - caller.begun);
                      if (now < end_) return Call(caller);
                      std::lock_guard<std::mutex> lock(mutex_);
                      if (--running_ == 0) done_.notify_all();
                    });
  }

  void Print() {
    const uint64_t nanoseconds = Now() - start_;
    std::vector<uint64_t> all;
    for (auto& caller : callers_)
      all.insert(all.end(), caller.latencies.begin(), caller.latencies.end());
    std::sort(all.begin(), all.end());
    auto at = [&](double fraction) {
      return all.empty() ? 0 : all[std::min(all.size() - 1, size_t(fraction * all.size()))];
    };
    std::cout << "calls=" << all.size() << " ns=" << nanoseconds << " p50=" << at(0.5)
              << " p99=" << at(0.99) << " p999=" << at(0.999)
              << " max=" << (all.empty() ? 0 : all.back()) << " bytes=0" << std::endl;
  }

  grpc::GenericStub& stub_;
  const uint64_t start_, end_;
  std::vector<Caller> callers_;
  std::mutex mutex_;
  std::condition_variable done_;
  size_t running_ = 0;
};

int Drive(const std::string& directory, const std::string& port) {
  grpc::SslCredentialsOptions options;
  options.pem_root_certs = Read(directory + "/authority.pem");
  options.pem_private_key = Read(directory + "/both.key");
  options.pem_cert_chain = Read(directory + "/both.pem");
  grpc::ChannelArguments arguments;
  arguments.SetSslTargetNameOverride("localhost");
  grpc::GenericStub stub(grpc::CreateCustomChannel(
      "127.0.0.1:" + port, grpc::SslCredentials(options), arguments));
  std::cout << "ready" << std::endl;
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream words(line);
    std::string kind;
    uint64_t first = 0, milliseconds = 0;
    if (!(words >> kind >> first >> milliseconds) || kind != "closed" || first == 0) return 2;
    Closed(stub, int(first), milliseconds).Run();
  }
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 3 && std::string(arguments[1]) == "server") return Serve(arguments[2]);
  if (count == 4 && std::string(arguments[1]) == "client") return Drive(arguments[2], arguments[3]);
  std::cerr << "usage: grpc_peer server DIRECTORY | client DIRECTORY PORT" << std::endl;
  return 2;
}
