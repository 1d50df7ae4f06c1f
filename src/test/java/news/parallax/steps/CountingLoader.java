package news.parallax.steps;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the classes of Parallax once more, with a count put into their code: every method entered
 * and every jump back, which every round of a loop is, adds a step to {@link Steps}. Methods of the
 * JDK that run along a text or a list are called through {@link Steps}, which adds how far they
 * ran. The program itself stays as it is.
 */
final class CountingLoader extends ClassLoader {
  private static final String COUNTED = "news.parallax.";
  private static final String OF_COLLECTION = "(Ljava/util/Collection;)V";
  private static final String STEPS = Type.getInternalName(Steps.class);

  /** Methods of {@link Steps} by name and descriptor: the receiver is their first parameter. */
  private final Set<String> redirected = new HashSet<>();

  CountingLoader(ClassLoader parent) {
    super(parent);
    for (java.lang.reflect.Method method : Steps.class.getDeclaredMethods()) {
      redirected.add(method.getName() + Type.getMethodDescriptor(method));
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(COUNTED) || name.equals(Steps.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? counted(name) : known;
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new CountedClass(writer, name), 0);
      byte[] code = writer.toByteArray();
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private final class CountedClass extends ClassVisitor {
    private final String name;

    CountedClass(ClassVisitor next, String name) {
      super(Opcodes.ASM9, next);
      this.name = name.substring(COUNTED.length());
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new CountedMethod(
          super.visitMethod(access, method, descriptor, signature, exceptions),
          Steps.number(name + "." + method));
    }
  }

  private final class CountedMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    private final int number;

    CountedMethod(MethodVisitor next, int number) {
      super(Opcodes.ASM9, next);
      this.number = number;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        count();
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      String target =
          opcode == Opcodes.INVOKESTATIC
              ? descriptor
              : "(L" + owner + ";" + descriptor.substring(1);
      if (opcode != Opcodes.INVOKESPECIAL
          && owner.startsWith("java/")
          && redirected.contains(name + target)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, target, false);
      } else {
        if (name.equals("<init>") && descriptor.equals(OF_COLLECTION)) {
          super.visitInsn(Opcodes.DUP);
          super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "copied", OF_COLLECTION, false);
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }

    private void count() {
      super.visitLdcInsn(number);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "step", "(I)V", false);
    }
  }
}
